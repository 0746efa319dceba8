namespace Smslive247.Responses;

/// <summary>Reads lists without paging.</summary>
internal static class ListReader
{
    public static Smslive247List<T> Read<T>(ref JsonCursor json, JsonRead<T> readItem) =>
        new(json.ReadList(readItem), PagingHeaders.Read(json.Response).TotalCount) { Response = json.Response };
}
