namespace Smslive247.Sandbox.State;

/// <summary>What a fresh sandbox has.</summary>
internal static class FirstAccount
{
    public const string SenderId = "Sandbox";

    [Behaviour("A fresh sandbox has one main account, with an approved sender ID Sandbox.", Option = nameof(SandboxOptions.SenderIds))]
    [Behaviour("The first account is called by the key test.", Option = nameof(SandboxOptions.Key))]
    [Behaviour("The key that the first account states is the GUID of its key; if that has none, such as test, another GUID that is a key too.")]
    [Behaviour("The user of the first account is owner@sandbox.example.", Option = nameof(SandboxOptions.Username))]
    [Behaviour("The password of the first account is sandbox.", Option = nameof(SandboxOptions.Password))]
    [Behaviour("The first account has credits.", Option = nameof(SandboxOptions.Credits))]
    public static Account Of(SandboxOptions options, Identifiers identifiers, DateTimeOffset now)
    {
        var account = new Account
        {
            Id = identifiers.NextId(),
            Key = options.Key,
            KeyGuid = Identifiers.GuidOf(options.Key) ?? identifiers.NextGuid(),
            Parent = null,
            Name = "Sandbox",
            DateCreated = now,
            Password = options.Password,
            FirstName = "Ada",
            LastName = "Example",
            Email = options.Username,
            Phone = "2348030000000",
            Credits = options.Credits,
        };
        foreach (var name in options.SenderIds.Prepend(SenderId))
        {
            account.SenderIds.Set(name, Approved(name, now));
        }

        return account;
    }

    private static SenderId Approved(string name, DateTimeOffset now)
    {
        var senderId = new SenderId { Name = name, DateRequested = now, Purpose = "Tests", SampleText = "This is a test." };
        senderId.Decide(SenderIdStatus.Approved, now);
        return senderId;
    }
}
