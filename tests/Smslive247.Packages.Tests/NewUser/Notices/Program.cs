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
        var sent = await messages.SendAsync(new SendMessageRequest
        {
            SenderId = "MyShop",
            PhoneNumber = phoneNumber,
            MessageText = $"Your order {number} is on its way.",
        });
        return Results.Ok(new { sent.MessageId });
    }
    catch (Smslive247ValidationException exception)
    {
        return Results.Problem($"Not sent. The service rejected: {string.Join(", ", exception.Errors.Select(error => error.Field))}.", statusCode: 400);
    }
});
app.Run();
