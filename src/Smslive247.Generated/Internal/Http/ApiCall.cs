namespace Smslive247.Internal;

/// <summary>One call with all its tries.</summary>
internal sealed class ApiCall(ApiOperation operation, RequestBody body, CancellationToken cancellationToken)
{
    public ApiOperation Operation => operation;

    /// <summary>Whether the caller wants no answer any more.</summary>
    public bool IsCancelled => cancellationToken.IsCancellationRequested;

    /// <summary>The key of the current try; null for an operation that needs none.</summary>
    public string? Key { get; set; }

    /// <summary>What may stand in no message, should the service quote it.</summary>
    public IEnumerable<string> Secrets => Key is null ? body.Secrets : body.Secrets.Append(Key);

    /// <summary>How many tries have begun.</summary>
    public int Attempts { get; private set; }

    /// <summary>What the last try failed with; null while a try is under way.</summary>
    public Smslive247Exception? Failure { get; private set; }

    /// <summary>Whether the request of the current try was handed over for sending.</summary>
    public bool IsHandedOver { get; set; }

    /// <summary>Whether the service may be at work on the request, going by no more than that it was handed over.</summary>
    public bool MayHaveBeenSent => IsHandedOver && operation.Method != HttpMethod.Get;

    public void Begin() => (Attempts, Failure, IsHandedOver) = (Attempts + 1, null, false);

    public void Fail(Smslive247Exception failure) => Failure = failure;
}
