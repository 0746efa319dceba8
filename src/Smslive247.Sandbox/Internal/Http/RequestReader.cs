using Newtonsoft.Json.Linq;
using Smslive247.Sandbox.Internal.Documents;
using Smslive247.Sandbox.Internal.Wording;

namespace Smslive247.Sandbox.Internal.Http;

/// <summary>Turns requests of an operation into calls of the simulated service, or says why they do not fit the document.</summary>
internal sealed class RequestReader(Operation operation, bool allowUnknown)
{
    private readonly ParameterReader parameters = new(operation, allowUnknown);
    private readonly JsonBody? json = operation.Body is { IsJson: true } body ? new(body, allowUnknown) : null;
    private readonly FormBody? form = operation.Body is { IsForm: true } body ? new(body, allowUnknown) : null;

    /// <returns>The call with the paging that it asks for, or the refusal.</returns>
    [Behaviour("A request that does not fit the OpenAPI document is answered 400, with every field that is wrong.")]
    [Behaviour("Members, parameters and form fields that the document does not know are refused.", Option = nameof(SandboxOptions.AllowUnknownMembers))]
    public async Task<(SandboxCall? Call, PageRequest? Page, GatewayAnswer? Refusal)> ReadAsync(GatewayRequest request, IReadOnlyList<string> segments, string? key)
    {
        var faults = new List<FieldFault>();
        var path = parameters.ReadPath(segments, faults);
        var (query, page) = parameters.ReadQuery(request.Query, faults);
        var sent = new Form();
        var (body, fault) = json?.Read(request, faults) ?? (null, form is null ? null : await form.ReadAsync(request, sent, faults).ConfigureAwait(false));
        if (fault is not null || faults.Count > 0)
        {
            return (null, null, GatewayAnswer.Error(400, fault ?? "The request does not fit the document; see errors.", faults));
        }

        var call = new SandboxCall { Version = operation.Version, OperationId = operation.Id, Key = key, Path = path, Query = query, Body = InV5(body), Fields = sent.Fields, File = sent.File };
        return (call, page, null);
    }

    private JToken? InV5(JToken? body) => body is null || operation.Version == 5 ? body : RequestWords.InV5(body);
}
