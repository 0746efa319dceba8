namespace Smslive247.Paging;

/// <summary>A generated answer with a list, and paging where the service states it.</summary>
internal interface IListEnvelope<out T> : IResponseSource
{
    IReadOnlyList<T> Data { get; }

    IPaging? Paging { get; }
}
