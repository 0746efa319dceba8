namespace Smslive247.Sandbox.State;

/// <summary>How much of each thing a sandbox holds, so that its memory is bounded however long it runs.</summary>
internal static class Capacity
{
    public const int Accounts = 10_000;
    public const int LogIns = 10_000;
    public const int OneTimePasswords = 100_000;

    /// <summary>Changes of messages that are known as such.</summary>
    public const int Changes = 1_000;

    // Those below are an account's.
    public const int Batches = 2_000;

    /// <summary>Numbers of batches that are still to be sent.</summary>
    public const int WaitingNumbers = 2_000_000;

    public const int BatchFiles = 1_000;

    /// <summary>The bytes of all batch files together.</summary>
    public const int BatchFileBytes = 50_000_000;

    /// <summary>The characters of the template and the text of each row of one batch together.</summary>
    public const int TemplateCharacters = 100_000_000;

    public const int Contacts = 100_000;
    public const int Groups = 1_000;
    public const int SenderIds = 1_000;
    public const int ProviderKeys = 100;
    public const int Purchases = 10_000;
    public const int Transfers = 10_000;
}
