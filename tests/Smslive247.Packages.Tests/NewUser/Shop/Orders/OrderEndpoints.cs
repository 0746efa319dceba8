using System.Security.Claims;
using Shop.Messages;

namespace Shop.Orders;

internal static class OrderEndpoints
{
    // Only to the number of the customer who is signed in: an open endpoint would send to any number at the cost of the shop.
    public static void MapOrders(this IEndpointRouteBuilder app) => app.MapPost("/orders/{number:int}/notice", SendNoticeAsync)
        .RequireAuthorization().RequireRateLimiting(RateLimits.PerAddress);

    // Without the token of the web request: a closed browser would cancel the send, which may have been sent all the same.
    private static async Task<Ok<Notice>> SendNoticeAsync(int number, ClaimsPrincipal customer, IMessagesClient messages)
    {
        var sent = await messages.SendAsync(new SendMessageRequest
        {
            SenderId = Sender.Id,
            PhoneNumber = customer.FindFirstValue(ClaimTypes.MobilePhone)!,
            MessageText = $"Your order {number} is on its way.",
        });
        return TypedResults.Ok(new Notice(sent.MessageId));
    }
}

/// <param name="MessageId">To read later whether it was delivered.</param>
internal sealed record Notice(string MessageId);
