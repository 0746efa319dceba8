using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Smslive247.Tests;

/// <summary>The transformer of the package's README, unchanged.</summary>
internal static class Smslive247Schemas
{
    public static async Task AddAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        if (Smslive247Json.WordsOf(type) is { Count: > 0 } words)
        {
            schema.Type = JsonSchemaType.String;
            schema.Description = $"{string.Join(", ", words)}, or a word that is new.";
        }

        foreach (var member in Smslive247Json.MembersOf(type))
        {
            schema.Type = JsonSchemaType.Object;
            schema.Properties ??= new Dictionary<string, IOpenApiSchema>();
            schema.Properties[member.Name] = await context.GetOrCreateSchemaAsync(member.Type, null, cancellationToken);
            if (member.IsRequired)
            {
                (schema.Required ??= new HashSet<string>()).Add(member.Name);
            }
        }

        if (context.JsonTypeInfo.ElementType is { } item && Smslive247Json.MembersOf(item).Count > 0)
        {
            schema.Items = await context.GetOrCreateSchemaAsync(item, null, cancellationToken);
        }
    }
}
