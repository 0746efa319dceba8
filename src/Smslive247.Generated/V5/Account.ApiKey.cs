namespace Smslive247.V5;

public partial class Account
{
    private const int GuidLength = 16;

    /// <summary>
    /// Returns the API key in the form that <see cref="Smslive247Options.ApiKey"/> takes. The service states <see cref="Key"/> as base64 of the
    /// bytes of a GUID, and accepts the GUID as a key. A main account acts as a sub-account with the key of that account.
    /// </summary>
    /// <returns>The GUID; <see cref="Key"/> itself if it has another form; null if the service did not state a key.</returns>
    public string? GetApiKey()
    {
        try
        {
            return Key is { } key && Convert.FromBase64String(key) is { Length: GuidLength } bytes ? new Guid(bytes).ToString() : Key;
        }
        catch (FormatException)
        {
            return Key;
        }
    }
}
