using System.Globalization;
using Microsoft.Net.Http.Headers;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Smslive247.Sandbox.Names;

namespace Smslive247.Sandbox.Responses;

/// <summary>Writes responses of the simulated service as the document of the operation declares them, or bare.</summary>
internal sealed class ResponseWriter
{
    private readonly RequestNames names;
    private readonly ExampleWriter examples;
    private readonly Content declared;
    private readonly Shape? each;
    private readonly bool hasEnvelope;
    private readonly bool hasPagingInHeaders;

    /// <param name="operation">The operation.</param>
    /// <param name="isBare">Whether there is no envelope.</param>
    [Behaviour("Responses of v4 are in an envelope, with the paging of a list.", Evidence = "S, C4", Option = nameof(SandboxOptions.BareV4))]
    [Behaviour("Lists of v5 have their paging in the headers X-Page-Number, X-Page-Size and X-Total-Count.", Evidence = "F")]
    public ResponseWriter(Operation operation, bool isBare)
    {
        names = new(operation);
        declared = operation.Success.Content;
        examples = new(operation.Success, isBare);
        var data = declared.Schema?.Data;
        var inner = data ?? declared.Schema;
        each = inner is null ? null : new Shape(inner.Items ?? inner);
        hasEnvelope = data is not null && !isBare;
        hasPagingInHeaders = operation.IsPaged && !hasEnvelope;
    }

    public ResponseData Write(ServiceResponse response, PageRequest? page) => response switch
    {
        ServiceResponse.Error error => Write(error),
        ServiceResponse.Example => examples.Write(),
        ServiceResponse.Download download => Write(download.File),
        ServiceResponse.Resource resource when each is not null => ResponseData.Json(200, writer => Envelop(writer, () => each.Write(writer, resource.Json))),
        ServiceResponse.List list when each is not null => Write(list, each, page),
        _ => new ResponseData(200),
    };

    private ResponseData Write(ServiceResponse.Error response) => ResponseData.Error(
        response.Status,
        response.Message,
        response.Errors.Count == 0 ? null : response.Errors.Select(error => new FieldError(names.Own(error.Field), error.Message)));

    private ResponseData Write(SandboxFile file)
    {
        var response = new ResponseData(200) { MediaType = declared.MediaType, Body = file.Contents };
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(file.Name.Replace('"', '\''));
        return declared.Headers.ContainsKey("Content-Disposition") ? response.With(("Content-Disposition", disposition.ToString())) : response;
    }

    private ResponseData Write(ServiceResponse.List list, Shape item, PageRequest? page)
    {
        var items = page is null ? list.Page(0, list.Count) : list.Page(page.Skip, page.PageSize);
        var response = ResponseData.Json(200, writer => Envelop(writer, () => Shape.Write(writer, items, item), page is null ? null : () => WritePaging(writer, page, list.Count)));
        return page is null || !hasPagingInHeaders
            ? response
            : response.With(("X-Page-Number", Text(page.PageNo)), ("X-Page-Size", Text(page.PageSize)), ("X-Total-Count", Text(list.Count)));
    }

    private void Envelop(JsonWriter writer, Action data, Action? paging = null)
    {
        if (!hasEnvelope)
        {
            data();
            return;
        }

        writer.WriteStartObject();
        writer.WritePropertyName("data");
        data();
        if (paging is not null)
        {
            writer.WritePropertyName("paging");
            paging();
        }

        writer.WriteEndObject();
    }

    private static void WritePaging(JsonWriter writer, PageRequest page, int count) => new JObject
    {
        ["pageNo"] = page.PageNo,
        ["pageSize"] = page.PageSize,
        ["totalCount"] = count,
        ["totalPages"] = page.PagesOf(count),
    }.WriteTo(writer);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
