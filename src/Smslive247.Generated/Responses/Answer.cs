namespace Smslive247.Responses;

/// <summary>An answer whose body was read to its end.</summary>
internal sealed record Answer(ApiCall Call, Smslive247Response Response, PooledBody Body) : IDisposable
{
    /// <summary>How much of a body exceptions keep.</summary>
    public const int KeptBytes = 64 * 1024;

    public string? KeptText => Body.Length == 0 ? null : Body.ToText(KeptBytes);

    public void Dispose() => Body.Dispose();
}
