namespace Shop.Messages;

internal static class Sender
{
    /// <summary>Has at most 11 characters, and the service approves it before use.</summary>
    public const string Id = "MyShop";
}
