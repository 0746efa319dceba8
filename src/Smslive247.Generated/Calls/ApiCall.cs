using System.Net;

namespace Smslive247.Calls;

/// <summary>One call of an operation, with all its attempts.</summary>
internal sealed class ApiCall(ApiOperation operation, IRequestContent content, RateLimitCounter rateLimits, CancellationToken cancellationToken)
{
#if NET
    private static readonly HttpRequestOptionsKey<ApiCall> Link = new("Smslive247.Call");
#else
    private const string Link = "Smslive247.Call";
#endif

    private const int InFlight = 1;
    private const int Unsent = 2;
    private int sending;

    public ApiOperation Operation => operation;

    public IRequestContent Content => content;

    public RateLimitCounter RateLimits => rateLimits;

    /// <summary>The sensitive texts of the path and query.</summary>
    public IReadOnlyList<string> SensitiveArguments { get; init; } = [];

    public bool IsCancelledByCaller => cancellationToken.IsCancellationRequested;

    /// <summary>The key of the current attempt; null for an operation that needs none.</summary>
    public string? ApiKey { get; set; }

    /// <summary>Whether the call is answered on this machine (<see cref="Smslive247Options.DryRun"/>).</summary>
    public bool IsDryRun { get; init; }

    /// <summary>The member with the id of what was sent; null if the id would be a made-up one.</summary>
    public SentId? SentId => IsDryRun ? null : operation.SentId;

    public int Attempts { get; private set; }

    /// <summary>The tokens that the last retry took from the budget; 0 before the first retry.</summary>
    public int LastRetryCost { get; set; }

    /// <summary>The exception of the last attempt; null while an attempt is in progress.</summary>
    public Exception? LastException { get; set; }

    /// <summary>Whether the request of the current attempt was handed to the HTTP stack.</summary>
    public bool IsHandedOver { get; set; }

    public HttpStatusCode? StatusCode { get; set; }

    /// <summary>A copy of the last error response that <c>SendOnceHandler</c> saw, in case a handler of the host repeats the request.</summary>
    public HttpResponseMessage? LastError { get; set; }

    /// <summary>Whether the service may have processed the request. The response can rule it out.</summary>
    public bool MayHaveBeenSent => !operation.IsRepeatable && IsInFlight;

    /// <summary>Whether the request of the current attempt provably never left the machine, or was rejected with 429.</summary>
    public bool IsUnsent => Volatile.Read(ref sending) == Unsent;

    /// <returns>Null for a request that does not belong to a call.</returns>
    public static ApiCall? From(HttpRequestMessage request) =>
#if NET
        request.Options.TryGetValue(Link, out var call) ? call : null;
#else
        request.Properties.TryGetValue(Link, out var call) ? (ApiCall)call : null;
#endif

    public void AttachTo(HttpRequestMessage request) =>
#if NET
        request.Options.Set(Link, this);
#else
        request.Properties[Link] = this;
#endif

    public void BeginAttempt()
    {
        (Attempts, LastException, IsHandedOver, StatusCode) = (Attempts + 1, null, false, null);
        Interlocked.CompareExchange(ref sending, 0, Unsent);
    }

    /// <summary>Whether a request that is not repeatable is being sent, or was sent, and may be processed.</summary>
    public bool IsInFlight => Volatile.Read(ref sending) == InFlight;

    /// <summary>Marks the request as in flight: from now on the service may process it.</summary>
    /// <returns>False if it is already in flight.</returns>
    public bool TryMarkInFlight() => Interlocked.Exchange(ref sending, InFlight) != InFlight;

    /// <summary>Marks the request as unsent: the service provably did not process it.</summary>
    public void MarkUnsent() => Volatile.Write(ref sending, Unsent);
}
