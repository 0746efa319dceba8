using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Smslive247.Sandbox.Internal.Documents;
using Smslive247.Sandbox.Internal.Wording;

namespace Smslive247.Sandbox.Internal.Http;

/// <summary>Words what the simulated service says as the operation's document has it, or bare.</summary>
internal sealed class AnswerWriter
{
    private readonly RequestWords words;
    private readonly Content declared;
    private readonly Shape? each;
    private readonly bool hasEnvelope;
    private readonly bool hasPagingInHeaders;

    /// <param name="operation">Whose answers they are.</param>
    /// <param name="isBare">Whether the envelope, if there is one, is left out.</param>
    [Behaviour("Answers of v4 stand in an envelope, with the paging of a list.", Evidence = "S, C4", Option = nameof(SandboxOptions.BareV4))]
    [Behaviour("Lists of v5 have their paging in the headers X-Page-Number, X-Page-Size and X-Total-Count.", Evidence = "F")]
    public AnswerWriter(Operation operation, bool isBare)
    {
        words = new(operation);
        declared = operation.Success.Content;
        var data = declared.Schema?.Data;
        var inner = data ?? declared.Schema;
        each = inner is null ? null : new Shape(inner.Items ?? inner);
        hasEnvelope = data is not null && !isBare;
        hasPagingInHeaders = operation.IsPaged && !hasEnvelope;
    }

    public GatewayAnswer Write(SandboxAnswer answer, PageRequest? page) => answer switch
    {
        SandboxAnswer.Refusal refusal => Write(refusal),
        SandboxAnswer.Download download => Write(download.File),
        SandboxAnswer.Resource resource when each is not null => GatewayAnswer.Json(200, writer => Envelop(writer, () => each.Write(writer, resource.Json))),
        SandboxAnswer.List list when each is not null => Write(list, each, page),
        _ => new GatewayAnswer(200),
    };

    private GatewayAnswer Write(SandboxAnswer.Refusal refusal) => GatewayAnswer.Error(
        refusal.Status,
        refusal.Message,
        refusal.Errors.Count == 0 ? null : refusal.Errors.Select(error => new FieldFault(words.Own(error.Field), error.Message)));

    private GatewayAnswer Write(SandboxFile file)
    {
        var answer = GatewayAnswer.Text(200, declared.MediaType!, file.Text);
        var name = file.Name.Replace('"', '\'').ReplaceLineEndings(" ");
        return declared.Headers.ContainsKey("Content-Disposition") ? answer.With(("Content-Disposition", $"attachment; filename=\"{name}\"")) : answer;
    }

    private GatewayAnswer Write(SandboxAnswer.List list, Shape item, PageRequest? page)
    {
        var items = page is null ? list.Page(0, list.Count) : list.Page(page.Skip, page.PageSize);
        var answer = GatewayAnswer.Json(200, writer => Envelop(writer, () => Shape.Write(writer, items, item), page is null ? null : () => WritePaging(writer, page, list.Count)));
        return page is null || !hasPagingInHeaders
            ? answer
            : answer.With(("X-Page-Number", Text(page.PageNo)), ("X-Page-Size", Text(page.PageSize)), ("X-Total-Count", Text(list.Count)));
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
