using System.Text.RegularExpressions;

namespace Smslive247.SpecTools.Skeletons;

/// <summary>The arguments of <c>new</c>.</summary>
/// <param name="Id">The operationId, such as <c>Messages_ListInbox</c>.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path with its version, such as <c>/api/v5/sms/inbox</c>.</param>
internal sealed partial record NewOperation(string Id, string Method, string Path)
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

    /// <summary>The schema of an item, if the response is a list.</summary>
    public string? Item { get; init; }

    public bool IsPaged { get; init; }

    /// <summary>The schema of the response, if it is a single object.</summary>
    public string? Result { get; init; }

    /// <summary>The media type of the response, if it is a file.</summary>
    public string? File { get; init; }

    /// <summary>The property that identifies an object of a new schema.</summary>
    public string Identity { get; init; } = "id";

    /// <summary>The schema of the JSON body.</summary>
    public string? Request { get; init; }

    public bool Sends { get; init; }

    /// <summary>Shared parameters of the document, by their names in its components.</summary>
    public IReadOnlyList<string> Parameters { get; init; } = [];

    public string Tag => Id.Split('_')[0];

    public string Verb => Id[(Tag.Length + 1)..];

    /// <summary>Such as v5.</summary>
    public string Version => VersionedPath().Match(Path).Groups["version"].Value;

    public IEnumerable<string> PathParameters => PathParameter().Matches(Path).Select(match => match.Groups[1].Value);

    /// <summary>Such as <c>ListAllInboxAsync</c>.</summary>
    public string ListAllMethod => $"ListAll{Verb["List".Length..]}Async";

    /// <summary>What is wrong with the arguments, independent of the document.</summary>
    public IEnumerable<string> FindProblems() => Rules.Where(rule => rule.IsProblem).Select(rule => rule.Message);

    private IEnumerable<(bool IsProblem, string Message)> Rules =>
    [
        (!Name().IsMatch(Id), $"the name '{Id}' must be Tag_Verb, such as Messages_ListInbox."),
        (!Methods.Contains(Method), $"the method '{Method}' must be one of {string.Join(", ", Methods)}."),
        (!VersionedPath().IsMatch(Path), $"the path '{Path}' must begin with a version, such as /api/v5/sms/inbox, and have neither a query nor a slash at its end."),
        (new[] { Item, Result, File }.Count(kind => kind is not null) > 1, "only one of --item, --result and --file is possible."),
        (IsPaged && (Item is null || Method != "GET"), "--paged needs GET, and the schema of an item, such as --item InboxMessage."),
        (IsPaged && !Id.Contains("_List", StringComparison.Ordinal), $"the verb of a paged operation begins with List, unlike '{Id}'."),
        (Item is not null && !IsPaged && Version == "v4", "a list of v4 has pages: add --paged."),
        (File is not null && !MediaType().IsMatch(File), $"--file must be a media type, such as text/csv, unlike '{File}'."),
        (Request is not null && Method == "GET", "a GET has no body: omit --request."),
        (Request?.EndsWith("Request", StringComparison.Ordinal) == false, $"the name of the body's schema must end in Request, unlike '{Request}'."),
        (!PropertyName().IsMatch(Identity), $"--id must be the name of a property, unlike '{Identity}'."),
        (Sends && Method != "POST", "an operation that sends SMS is a POST: omit --sends."),
        .. from schema in new[] { Item, Result, Request } where schema is not null select (!SchemaName().IsMatch(schema), $"the schema '{schema}' must be a name in PascalCase."),
    ];

    [GeneratedRegex(@"^[A-Z][A-Za-z0-9]*_[A-Z][A-Za-z0-9]*\z")]
    private static partial Regex Name();

    [GeneratedRegex(@"^[A-Z][A-Za-z0-9]*\z")]
    private static partial Regex SchemaName();

    [GeneratedRegex(@"^[a-z]+/[\w.+-]+\z")]
    private static partial Regex MediaType();

    [GeneratedRegex(@"^[A-Za-z]\w*\z")]
    private static partial Regex PropertyName();

    [GeneratedRegex(@"^/api/(?<version>v\d+)(/([\w.~-]+|\{\w+\}))+\z")]
    private static partial Regex VersionedPath();

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex PathParameter();
}
