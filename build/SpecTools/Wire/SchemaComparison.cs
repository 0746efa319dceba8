using Microsoft.OpenApi;
using Smslive247.SpecTools.Differences;

namespace Smslive247.SpecTools.Wire;

/// <summary>Compares the values that two schemas allow. References are followed: the name of a schema is not sent.</summary>
internal sealed class SchemaComparison
{
    public const string NameRule = "schema-name";

    /// <summary>The pairs whose comparison has begun. A second one would find the same, and a recursive schema would not end.</summary>
    private readonly HashSet<(string, string)> begun = [];

    public void Compare(IOpenApiSchema? old, IOpenApiSchema? current, DiffContext context)
    {
        if (old is null || current is null)
        {
            if (old is not null || current is not null)
            {
                context.Report("type", current is null ? "schema removed" : "schema added", current is null ? Change.Widened : Change.Narrowed);
            }
        }
        else if ((NameOf(old), NameOf(current)) is not ({ } oldName, { } newName))
        {
            CompareContents(old, current, context);
        }
        else
        {
            CompareNamed(old, current, oldName, newName, context);
        }
    }

    public static string? NameOf(IOpenApiSchema? schema) => (schema as OpenApiSchemaReference)?.Reference.Id;

    /// <summary>Below a named schema, differences belong to that schema and not to its users.</summary>
    private void CompareNamed(IOpenApiSchema old, IOpenApiSchema current, string oldName, string newName, DiffContext context)
    {
        if (oldName != newName)
        {
            (context with { Where = newName, Member = "" }).Report(
                NameRule,
                $"schema {InlineCode.Quote(oldName)} → {InlineCode.Quote(newName)}",
                Verdict.None,
                "the name is not sent",
                new ApiKey(oldName), new ApiKey(newName), new ApiKey(context.OldOwner, context.OldMember), new ApiKey(context.NewOwner, context.NewMember));
        }

        if (!begun.Add((oldName, newName)))
        {
            return;
        }

        var where = oldName == newName ? newName : $"{oldName} → {newName}";
        CompareContents(old, current, context with { Where = where, OldOwner = oldName, NewOwner = newName, OldMember = null, NewMember = null, Member = "" });
    }

    private void CompareContents(IOpenApiSchema old, IOpenApiSchema current, DiffContext context)
    {
        if (!TypeRules.Compare(old, current, context))
        {
            return;
        }

        ValueRules.Compare(old, current, context);
        RangeRules.Compare(old, current, context);
        Extensions.Compare(old.Extensions, current.Extensions, context);
        OtherKeywords.Compare(old, current, context);
        if (old.Items is not null || current.Items is not null)
        {
            Compare(old.Items, current.Items, context with { Member = context.Member + "[]" });
        }

        new PropertyComparison(this, old, current, context).Compare();
    }
}
