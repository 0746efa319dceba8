namespace Smslive247.Sandbox.Internal.Http;

/// <summary>Finds the key in the Authorization header.</summary>
internal static class ApiKey
{
    private const string Scheme = "Bearer ";

    [Behaviour("v5 takes keys as Authorization: Bearer <key>.", Evidence = "D5")]
    [Behaviour("v4 also takes the key without the word Bearer.", Evidence = "F")]
    public static string? Read(string? authorization, int version)
    {
        if (authorization?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) == true)
        {
            return authorization[Scheme.Length..].Trim();
        }

        return version == 4 && authorization?.Contains(' ', StringComparison.Ordinal) == false ? authorization : null;
    }
}
