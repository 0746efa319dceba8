namespace Smslive247.Sandbox.Requests;

/// <summary>Finds the key in the Authorization header.</summary>
internal static class ApiKey
{
    private const string Scheme = "Bearer ";

    [Behaviour("Keys are sent as Authorization: Bearer <key>.", Evidence = "D4, D5")]
    [Behaviour("A key may be sent without the word Bearer.", Evidence = "F", Option = nameof(SandboxOptions.Leniency))]
    public static string? Read(string? authorization, SandboxLeniency leniency)
    {
        if (authorization?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) == true)
        {
            return authorization[Scheme.Length..].Trim();
        }

        return leniency.HasFlag(SandboxLeniency.KeyWithoutBearer) && authorization?.Contains(' ', StringComparison.Ordinal) == false ? authorization : null;
    }
}
