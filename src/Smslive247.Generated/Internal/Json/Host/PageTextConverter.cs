#if NET
namespace Smslive247.Internal;

/// <summary>Pages as their properties, in the names of the API. What follows from others is not read.</summary>
internal sealed class PageTextConverter<T> : TextConverter<Page<T>>
    where T : class, IModel, new()
{
    protected override Page<T> Read(byte[] json)
    {
        var cursor = new JsonCursor(json, json.Length, JsonReadOptions.Default);
        IReadOnlyList<T>? items = null;
        (int? PageNo, int? PageSize, long? TotalCount, int? TotalPages) read = default;
        for (cursor.BeginObject(); cursor.NextMember();)
        {
            switch (cursor.Name)
            {
                case "items":
                    items = cursor.ReadList(ModelReader.Read<T>);
                    break;
                case "pageNo":
                    read.PageNo = cursor.ReadInt32();
                    break;
                case "pageSize":
                    read.PageSize = cursor.ReadInt32();
                    break;
                case "totalCount":
                    read.TotalCount = cursor.ReadInt64OrNull();
                    break;
                case "totalPages":
                    read.TotalPages = cursor.ReadInt32OrNull();
                    break;
                default:
                    cursor.Skip();
                    break;
            }
        }

        return items is not null && read is { PageNo: { } pageNo, PageSize: { } pageSize }
            ? new(items, pageNo, pageSize, read.TotalCount, read.TotalPages)
            : throw cursor.Error("'items', 'pageNo' or 'pageSize' is missing from the object that ends here");
    }
}
#endif
