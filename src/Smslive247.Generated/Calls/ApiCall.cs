using System.Net;

namespace Smslive247.Calls;

/// <summary>One call with all its tries.</summary>
internal sealed class ApiCall(ApiOperation operation, RequestBody body, CancellationToken cancellationToken)
{
#if NET
    private static readonly HttpRequestOptionsKey<ApiCall> Link = new("Smslive247.Call");
#else
    private const string Link = "Smslive247.Call";
#endif

    private int doubt;

    public ApiOperation Operation => operation;

    /// <summary>The enumeration that the call belongs to, if any.</summary>
    public Pace? Pace { get; init; }

    /// <summary>The path and query, whose secrets may stand in no message either.</summary>
    public RequestAddress? Address { get; init; }

    /// <summary>Whether a further try would send the same again.</summary>
    public bool CanRepeat => body.CanRepeat;

    /// <summary>Whether the caller wants no answer any more.</summary>
    public bool IsCancelled => cancellationToken.IsCancellationRequested;

    /// <summary>The call that a request belongs to; null for requests of others.</summary>
    public static ApiCall? Of(HttpRequestMessage request) =>
#if NET
        request.Options.TryGetValue(Link, out var call) ? call : null;
#else
        request.Properties.TryGetValue(Link, out var call) ? (ApiCall)call : null;
#endif

    /// <summary>Makes a request one of this call's.</summary>
    public void Claim(HttpRequestMessage request) =>
#if NET
        request.Options.Set(Link, this);
#else
        request.Properties[Link] = this;
#endif

    /// <summary>Says that the service may be at work from now on.</summary>
    /// <returns>False if it may have been before.</returns>
    public bool TryEnterDoubt() => Interlocked.Exchange(ref doubt, 1) == 0;

    /// <summary>Says that the service is provably not at work.</summary>
    public void LeaveDoubt() => Volatile.Write(ref doubt, 0);

    /// <summary>The key of the current try; null for an operation that needs none.</summary>
    public string? Key { get; set; }

    /// <summary>What may stand in no message, should the service quote it.</summary>
    public IEnumerable<string> Secrets => [.. body.Secrets, .. Address?.Secrets ?? [], .. Key is null ? Array.Empty<string>() : [Key]];

    /// <summary>Whether the service may quote what cannot be told from its own words.</summary>
    public bool IsOpaque => body.IsOpaque;

    /// <summary>How many tries have begun.</summary>
    public int Attempts { get; private set; }

    /// <summary>What the last try failed with; null while a try is under way.</summary>
    public Smslive247Exception? Failure { get; private set; }

    /// <summary>Whether the request of the current try was handed over for sending.</summary>
    public bool IsHandedOver { get; set; }

    /// <summary>The status that the current try was answered with; null as long as there is none.</summary>
    public HttpStatusCode? StatusCode { get; set; }

    /// <summary>Whether the service may be at work on the request, going by no more than that it was handed over.</summary>
    public bool MayHaveBeenSent => IsHandedOver && !operation.IsRepeatable;

    public void Begin() => (Attempts, Failure, IsHandedOver, StatusCode) = (Attempts + 1, null, false, null);

    public void Fail(Smslive247Exception failure) => Failure = failure;
}
