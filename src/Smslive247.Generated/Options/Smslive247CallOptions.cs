namespace Smslive247;

/// <summary>The options of a client that <c>With</c> returns. They begin with the values of the client that it was called on.</summary>
public sealed class Smslive247CallOptions
{
    internal Smslive247CallOptions(Smslive247Options options) =>
        (AttemptTimeout, CallTimeout, MaxRetries) = (options.AttemptTimeout, options.CallTimeout, options.MaxRetries);

    /// <inheritdoc cref="Smslive247Options.AttemptTimeout"/>
    public TimeSpan AttemptTimeout { get; set; }

    /// <inheritdoc cref="Smslive247Options.CallTimeout"/>
    public TimeSpan CallTimeout { get; set; }

    /// <inheritdoc cref="Smslive247Options.MaxRetries"/>
    public int MaxRetries { get; set; }

    /// <summary>Headers that each request has in addition, such as the id of a trace.</summary>
    /// <value>Empty by default. Headers of the key, of the body and of the connection cannot be set.</value>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
}
