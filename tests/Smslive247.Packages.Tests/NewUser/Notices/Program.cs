using Smslive247;
using Smslive247.V5;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSmslive247(builder.Configuration.GetSection("Smslive247"));
var app = builder.Build();

// Without the token of the web request: a closed browser would cancel the send, which may have been sent all the same.
app.MapPost("/orders/{number}/notice", async (int number, string phoneNumber, IMessagesClient messages) =>
{
    try
    {
        return Results.Ok(await messages.SendAsync(new SendMessageRequest
        {
            SenderId = "MyShop",
            PhoneNumber = phoneNumber,
            MessageText = $"Your order {number} is on its way.",
        }));
    }
    catch (Smslive247ValidationException exception)
    {
        return Results.ValidationProblem(exception.Errors
            .GroupBy(error => error.Field)
            .ToDictionary(field => field.Key, field => field.Select(error => error.Message).ToArray()));
    }
});
app.Run();
