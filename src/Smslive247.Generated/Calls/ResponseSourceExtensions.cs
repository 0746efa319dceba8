namespace Smslive247;

/// <summary>Access to the answer behind a typed result.</summary>
public static class ResponseSourceExtensions
{
    /// <summary>The status line and headers of the answer that this result was read from.</summary>
    /// <returns>The answer, or null where the object was not read from the service.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static Smslive247Response? GetResponse(this IResponseSource result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Response;
    }
}
