using Microsoft.OpenApi;
using Smslive247.SpecTools.Differences;

namespace Smslive247.SpecTools.Wire;

/// <summary>Compares the properties of two objects.</summary>
internal sealed class PropertyComparison(SchemaComparison schemas, IOpenApiSchema old, IOpenApiSchema current, DiffContext context)
{
    private readonly IDictionary<string, IOpenApiSchema> oldProperties = old.Properties ?? new Dictionary<string, IOpenApiSchema>();
    private readonly IDictionary<string, IOpenApiSchema> newProperties = current.Properties ?? new Dictionary<string, IOpenApiSchema>();

    public void Compare()
    {
        foreach (var name in oldProperties.Keys.Where(newProperties.ContainsKey))
        {
            var property = context.Enter(name, name);
            property.CompareRequired(IsRequired(old, name), IsRequired(current, name));
            schemas.Compare(oldProperties[name], newProperties[name], property);
        }

        foreach (var name in oldProperties.Keys.Except(newProperties.Keys))
        {
            context.Report("property-removed", $"`{Path(name)}` removed", Verdict.Breaking, context.Direction == Direction.Request ? "the service ignores what callers send" : "clients may read it", new ApiKey(context.OldOwner, name));
        }

        foreach (var name in newProperties.Keys.Except(oldProperties.Keys))
        {
            ReportAdded(name);
        }

        CompareAdditionalProperties();
    }

    private static bool IsRequired(IOpenApiSchema schema, string name) => schema.Required?.Contains(name) == true;

    private string Path(string name) => context.Member.Length == 0 ? name : $"{context.Member}.{name}";

    private void ReportAdded(string name)
    {
        var isRequired = IsRequired(current, name);
        var (verdict, reason) = (context.Direction, isRequired) switch
        {
            (Direction.Request, true) => (Verdict.Breaking, "existing requests do not have it"),
            (Direction.Request, false) => (Verdict.Addition, "callers can omit it"),
            _ => (Verdict.Addition, "clients can ignore it"),
        };
        context.Report("property-added", $"{(isRequired ? "required" : "optional")} `{Path(name)}` added", verdict, reason, new ApiKey(context.NewOwner, name));
    }

    private void CompareAdditionalProperties()
    {
        if (old.AdditionalPropertiesAllowed != current.AdditionalPropertiesAllowed)
        {
            context.Report("additional-properties", $"additional properties now {(current.AdditionalPropertiesAllowed ? "allowed" : "forbidden")}", current.AdditionalPropertiesAllowed ? Change.Widened : Change.Narrowed);
        }
        else if (old.AdditionalPropertiesAllowed)
        {
            schemas.Compare(old.AdditionalProperties, current.AdditionalProperties, context.Enter("*", "*"));
        }
    }
}
