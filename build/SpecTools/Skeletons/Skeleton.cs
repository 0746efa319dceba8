using System.Text.Json.Nodes;
using Smslive247.SpecTools.Documents;

namespace Smslive247.SpecTools.Skeletons;

/// <summary>What a new operation needs, in the files where it belongs.</summary>
internal sealed class Skeleton
{
    private readonly NewOperation operation;
    private readonly FileSet files;
    private readonly Components components;
    private readonly IReadOnlyList<SharedParameter> parameters;

    private Skeleton(NewOperation operation, FileSet files)
    {
        (this.operation, this.files) = (operation, files);
        Expect([.. operation.FindProblems()]);
        components = new((JsonObject)YamlJson.Parse(files.Find(Document) ?? throw new SpecException($"there is no document of {operation.Version}: {Document}."))!);
        Expect([.. FindConflicts()]);
        parameters =
        [
            .. operation.PathParameters.Select(name => SharedParameter.FromPath(components, name)),
            .. PagingParameters.Concat(operation.Parameters).Distinct().Select(name => SharedParameter.FromComponent(components, name)),
        ];
    }

    private string Document => $"openapi/smslive247.{operation.Version}.yaml";

    private string[] PagingParameters => (operation.IsPaged, operation.Version) switch
    {
        (false, _) => [],
        (_, "v4") => ["PageNo", "PageSize"],
        _ => ["PageNumber", "PageSize"],
    };

    /// <summary>Changes the files in memory.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="files">The files of the repository.</param>
    /// <param name="committedVersion">The version of the document in the last commit; null without one. A version that is greater already stays.</param>
    public static void Add(NewOperation operation, FileSet files, string? committedVersion)
    {
        var skeleton = new Skeleton(operation, files);
        var old = skeleton.components.Version;
        var version = committedVersion is null || committedVersion == old ? ChangelogSkeleton.NextVersion(old, skeleton.Document) : old;
        files.Change(skeleton.Document, text => skeleton.WriteDocument(text, old, version));
        files.Change($"openapi/smslive247.{operation.Version}.witness.yaml", skeleton.WriteExchange);
        files.Change("openapi/CHANGELOG.md", text => ChangelogSkeleton.WriteDocuments(text, skeleton.components.Title, version, operation));
        files.Change("CHANGELOG.md", text => ChangelogSkeleton.WritePackages(text, old, version, operation));
        if (operation.IsPaged)
        {
            var paging = new PagingSkeleton(operation, skeleton.parameters);
            files.Set(paging.Path, paging.Write(files.Find(paging.Path)));
        }

        SpecDocument.Parse(skeleton.Document, files.Read(skeleton.Document));
    }

    private string WriteDocument(string text, string old, string version)
    {
        var yaml = new YamlText(text);
        var schemas = string.Concat(SchemaSkeleton.Write(operation, components).Select(schema => $"\n{schema}\n")).TrimEnd('\n');
        if (schemas.Length > 0)
        {
            yaml.Insert(yaml.Find("components", "schemas").End, schemas);
        }

        var skeleton = OperationSkeleton.Write(operation, parameters, components);
        var isKnown = components.Paths.ContainsKey(operation.Path);
        var place = isKnown ? yaml.Find("paths", operation.Path) : components.FindLastPath(operation.Tag) is { } last ? yaml.Find("paths", last) : yaml.Find("paths");
        yaml.Insert(place.End, isKnown ? skeleton : $"\n  {operation.Path}:\n{skeleton}");
        return yaml.ToString().Replace($"\n  version: {old}\n", $"\n  version: {version}\n", StringComparison.Ordinal);
    }

    private string WriteExchange(string text)
    {
        var yaml = new YamlText(text);
        var place = yaml.FindEndOfEntries(line => line.StartsWith($"- operation: {operation.Tag}_", StringComparison.Ordinal)) ?? yaml.End;
        yaml.Insert(place, $"\n{ExchangeSkeleton.Write(operation, parameters, new ResponseBody(operation, components))}");
        return yaml.ToString();
    }

    private IEnumerable<string> FindConflicts() => new (bool IsConflict, string Message)[]
    {
        (components.OperationIds.Contains(operation.Id), $"{Document} has the operation {operation.Id} already."),
        (components.Paths[operation.Path]?[operation.Method.ToLowerInvariant()] is not null, $"{Document} has {operation.Method} {operation.Path} already."),
        (!components.Tags.Contains(operation.Tag), $"{Document} has no tag '{operation.Tag}': use one of {string.Join(", ", components.Tags)}, or declare it below `tags`."),
        (operation.Request is { } request && components.Has("schemas", request), $"{Document} has the schema {operation.Request} already: a body has a schema of its own."),
    }.Where(rule => rule.IsConflict).Select(rule => rule.Message);

    private static void Expect(string[] problems)
    {
        if (problems.Length > 0)
        {
            throw new SpecException(string.Join("\n", problems));
        }
    }
}
