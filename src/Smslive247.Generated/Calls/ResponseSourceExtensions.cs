namespace Smslive247;

/// <summary>Access to the response of a typed result.</summary>
public static class ResponseSourceExtensions
{
    /// <summary>Returns the status line and headers of the response that the result was read from.</summary>
    /// <returns>Null if the object was not read from a response.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static Smslive247Response? GetResponse(this IResponseSource result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Response;
    }
}
