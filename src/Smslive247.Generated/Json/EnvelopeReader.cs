namespace Smslive247.Json;

/// <summary>
/// Reads <c>{"data": ...}</c>, as the vendor's introduction documents it, or the bare body that the deployed service sends.
/// </summary>
internal static class EnvelopeReader
{
    /// <summary>Whether the body is an envelope. Only a body without one is looked through to its end.</summary>
    public static bool HasData(ref JsonCursor json)
    {
        var ahead = json;
        for (ahead.BeginObject(); ahead.NextMember(); ahead.Skip())
        {
            if (string.Equals(ahead.Name, "data", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
