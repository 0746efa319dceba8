namespace Smslive247.Sandbox.Internal;

/// <summary>What a fresh sandbox has.</summary>
internal static class FirstAccount
{
    public const string SenderId = "Sandbox";
    public const string Email = "owner@sandbox.example";
    public const string Password = "sandbox";

    [Behaviour("A fresh sandbox has one main account, with an approved sender ID Sandbox; its user is owner@sandbox.example, its password sandbox.", Option = nameof(SandboxOptions.Key))]
    [Behaviour("The first account has credits.", Option = nameof(SandboxOptions.Credits))]
    public static Account Of(SandboxOptions options, Identifiers identifiers, DateTimeOffset now)
    {
        var account = new Account
        {
            Id = identifiers.NextAccount(isMain: true),
            Key = options.Key,
            Parent = null,
            Name = "Sandbox",
            DateCreated = now,
            Password = Password,
            FirstName = "Ada",
            LastName = "Example",
            Email = Email,
            Phone = "2348030000000",
            Credits = options.Credits,
        };
        account.SenderIds.Set(SenderId, Approved(now));
        return account;
    }

    private static SenderId Approved(DateTimeOffset now)
    {
        var senderId = new SenderId { Name = SenderId, DateRequested = now, Purpose = "Tests", SampleText = "This is a test." };
        senderId.Decide(SenderIdStatus.Approved, now);
        return senderId;
    }
}
