namespace Smslive247.Cli.Connection;

/// <summary>The address that replaces that of the gateway. The client refuses an unsafe one too, in words for C#.</summary>
internal static class ServiceAddress
{
    public const string Variable = "SMSLIVE247_BASE_ADDRESS";

    /// <returns>Null if the variable is not set.</returns>
    /// <exception cref="FailureException">It is no address, or an unsafe one.</exception>
    public static Uri? Find(Surroundings surroundings) => surroundings.Variable(Variable) is not { Length: > 0 } text ? null
        : !Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http") ? throw Problem("is no web address: set one such as https://api.smslive247.com/.")
        : address.Scheme == "http" && !address.IsLoopback ? throw Problem("begins with http:, which exposes the key to the network: use https, or an address of this machine.")
        : address.Query.Length + address.Fragment.Length + address.UserInfo.Length > 0 ? throw Problem("has a query, a fragment or a user name: set scheme, host, port and path only.")
        : address;

    private static FailureException Problem(string problem) => new(ExitCode.Usage, $"{Variable} {problem} Nothing was sent.");
}
