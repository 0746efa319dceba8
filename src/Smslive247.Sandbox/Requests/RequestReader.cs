using Newtonsoft.Json.Linq;
using Smslive247.Sandbox.Names;

namespace Smslive247.Sandbox.Requests;

/// <summary>Converts requests of an operation into calls of the simulated service, or into the errors that the document makes of them.</summary>
internal sealed class RequestReader(Operation operation, ReadingRules rules)
{
    private readonly ParameterReader parameters = new(operation, rules);
    private readonly JsonBody? json = operation.Body is { IsJson: true } body ? new(body, rules) : null;
    private readonly FormBody? form = operation.Body is { IsForm: true } body ? new(body, rules) : null;

    /// <returns>The call with its paging, or the error response.</returns>
    [Behaviour("A request that does not fit the OpenAPI document is rejected with 400 and the fields that are wrong, at most 100.")]
    [Behaviour("A body of another media type is rejected with 415.")]
    [Behaviour("Members, parameters and form fields that the document does not have are rejected.", Option = nameof(SandboxOptions.AllowUnknownMembers))]
    public async Task<(ServiceCall? Call, PageRequest? Page, ResponseData? Error)> ReadAsync(RequestData request, IReadOnlyDictionary<string, string> path, string? key)
    {
        var errors = new List<FieldError>();
        parameters.CheckPath(path, errors);
        parameters.CheckHeaders(request.Headers, errors);
        var (query, page) = parameters.ReadQuery(request.Query, errors);
        var (body, problem) = request.Body.Problem is { } found ? (null, found) : json?.Read(request, errors) ?? (null, null);
        var (fields, file) = form is not null && request.Body.Form is { } sent ? await form.ReadAsync(sent, errors).ConfigureAwait(false) : (new Dictionary<string, string>(), null);
        if (problem is not null || errors.Count > 0)
        {
            return (null, null, ResponseData.Error(problem?.Status ?? 400, problem?.Message ?? "The request does not fit the document; see errors.", errors));
        }

        var call = new ServiceCall
        {
            Version = operation.Version,
            OperationId = operation.Id,
            IsAnonymous = operation.IsAnonymous,
            Key = key,
            Path = path,
            Query = query,
            Body = InV5(body),
            Fields = fields,
            File = file,
        };
        return (call, page, null);
    }

    private JToken? InV5(JToken? body) => body is null || operation.Version == 5 ? body : RequestNames.InV5(body);
}
