using System.Globalization;
using Microsoft.OpenApi;
using Smslive247.SpecTools.Differences;
using Smslive247.SpecTools.Documents;

namespace Smslive247.SpecTools.Wire;

/// <summary>Compares the parameters of path, query, headers and cookies.</summary>
internal static class ParameterComparison
{
    public const string OrderRule = "order";

    public static void Compare(SpecOperation old, SpecOperation current, DiffContext context)
    {
        CompareOrder(old, current, context);
        ComparePath(old, current, context);
        foreach (var location in new[] { ParameterLocation.Query, ParameterLocation.Header, ParameterLocation.Cookie })
        {
            CompareNamed(ByName(old, location), ByName(current, location), location, context);
        }
    }

    /// <summary>Generated methods take their parameters in this order.</summary>
    private static void CompareOrder(SpecOperation old, SpecOperation current, DiffContext context)
    {
        var (oldKeys, newKeys) = (Keys(old), Keys(current));
        if (!oldKeys.Intersect(newKeys).SequenceEqual(newKeys.Intersect(oldKeys)))
        {
            context.Report(OrderRule, "order of parameters changed", Verdict.None, "the order is not sent");
        }

        static (ParameterLocation?, string?)[] Keys(SpecOperation operation) => [.. operation.Parameters.Select(parameter => (parameter.In, parameter.Name))];
    }

    private static Dictionary<string, IOpenApiParameter> ByName(SpecOperation operation, ParameterLocation location) =>
        operation.Parameters.Where(parameter => parameter.In == location).ToDictionary(parameter => parameter.Name!);

    /// <summary>Path parameters are matched by position, because their names are not sent.</summary>
    private static void ComparePath(SpecOperation old, SpecOperation current, DiffContext context)
    {
        var (oldParameters, newParameters) = (ByName(old, ParameterLocation.Path), ByName(current, ParameterLocation.Path));
        foreach (var (oldName, newName) in old.PathParameters.Zip(current.PathParameters))
        {
            if (oldName != newName)
            {
                context.Report("path-parameter-name", $"path parameter {InlineCode.Quote(oldName)} → {InlineCode.Quote(newName)}", Verdict.None, "the name is not sent", new ApiKey(context.OldOwner, oldName), new ApiKey(context.NewOwner, newName));
            }

            if (oldParameters.TryGetValue(oldName, out var oldParameter) && newParameters.TryGetValue(newName, out var newParameter))
            {
                ComparePair(oldParameter, newParameter, context);
            }
        }
    }

    private static void CompareNamed(Dictionary<string, IOpenApiParameter> old, Dictionary<string, IOpenApiParameter> current, ParameterLocation location, DiffContext context)
    {
        var kind = $"{location.ToString().ToLower(CultureInfo.InvariantCulture)} parameter";
        foreach (var name in old.Keys.Where(current.ContainsKey))
        {
            ComparePair(old[name], current[name], context);
        }

        foreach (var name in old.Keys.Except(current.Keys))
        {
            context.Report("parameter-removed", $"{kind} {InlineCode.Quote(name)} removed", Verdict.Breaking, "the service ignores what callers send", new ApiKey(context.OldOwner, name));
        }

        foreach (var name in current.Keys.Except(old.Keys))
        {
            var isRequired = current[name].Required;
            context.Report(
                "parameter-added",
                $"{(isRequired ? "required" : "optional")} {kind} {InlineCode.Quote(name)} added",
                isRequired ? Verdict.Breaking : Verdict.Addition,
                isRequired ? "existing requests do not have it" : "callers can omit it",
                new ApiKey(context.NewOwner, name));
        }
    }

    private static void ComparePair(IOpenApiParameter old, IOpenApiParameter current, DiffContext parent)
    {
        var context = parent.Enter(old.Name!, current.Name!);
        context.CompareRequired(old.Required, current.Required);
        if ((old.Style, old.Explode, old.AllowReserved) != (current.Style, current.Explode, current.AllowReserved))
        {
            context.Report("style", "serialization changed", Verdict.Breaking, "the service misreads what callers send");
        }

        context.CompareDeprecated(old.Deprecated, current.Deprecated);
        Extensions.Compare(old.Extensions, current.Extensions, context);
#pragma warning disable CS0618 // Obsolete for authors of documents; readers still have to handle it.
        OtherKeywords.Compare("allowEmptyValue", old.AllowEmptyValue == current.AllowEmptyValue, context);
#pragma warning restore CS0618
        CompareValue(old, current, context);
    }

    /// <summary>A value is described by a schema, or as the content of a media type.</summary>
    private static void CompareValue(IOpenApiParameter old, IOpenApiParameter current, DiffContext context)
    {
        var (hasOldContent, hasNewContent) = (old.Content is { Count: > 0 }, current.Content is { Count: > 0 });
        OtherKeywords.Compare("content", hasOldContent == hasNewContent, context);
        if (hasOldContent && hasNewContent)
        {
            MediaTypes.Compare(old.Content, current.Content, context);
        }
        else if (!hasOldContent && !hasNewContent)
        {
            new SchemaComparison().Compare(old.Schema, current.Schema, context);
        }
    }
}
