namespace Smslive247.Paging;

/// <summary>A generated response with a list, and with paging if the service states it.</summary>
internal interface IListEnvelope<out T> : IResponseSource
{
    IReadOnlyList<T> Data { get; }

    IPaging? Paging { get; }
}
