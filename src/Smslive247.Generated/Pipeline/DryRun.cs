using System.Text.Json;

namespace Smslive247.Pipeline;

/// <summary>What happens to a call with <see cref="Smslive247Options.DryRun"/>: a read is made, a send is answered here, and anything else is refused.</summary>
internal static class DryRun
{
    /// <returns>Whether the call is answered here.</returns>
    /// <exception cref="Smslive247DryRunException">The operation neither reads nor sends.</exception>
    public static bool AnswersHere(ApiOperation operation) => operation switch
    {
        { IsRepeatable: true } => false,
        { IsSend: true } => true,
        _ => throw new Smslive247DryRunException($"{operation.Id}: nothing was sent, because {nameof(Smslive247Options.DryRun)} is on, with which only reads and sends are possible.")
        {
            OperationId = operation.Id,
        },
    };

    public static HttpResponseMessage Respond(ApiOperation operation)
    {
        var content = new ByteArrayContent(operation.CreateDryRunBody?.Invoke() ?? []);
        content.Headers.ContentType = new("application/json");
        return new DryRunMessage { Content = content };
    }

    /// <summary>Creates the smallest documented response: the required members of the resource, without an envelope.</summary>
    public static byte[] CreateBody<T>()
        where T : IResponseModel, new() => JsonBuffer.Write(new T().Resource, static (json, resource) => WriteRequired(json, resource), default(JsonWriterOptions));

    private static void WriteRequired(Utf8JsonWriter json, IJsonModel? resource)
    {
        json.WriteStartObject();
        for (var index = 0; index < resource?.Members.Count; index++)
        {
            if ((resource.RequiredMembers >> index & 1) != 0)
            {
                json.WritePropertyName(resource.Members[index].Name);
                WritePlaceholder(json, resource.Members[index].Type);
            }
        }

        json.WriteEndObject();
    }

    /// <summary>A text that says what it is, or a negative number: no id of the service.</summary>
    private static void WritePlaceholder(Utf8JsonWriter json, Type type)
    {
        var unique = Guid.NewGuid();
        if (type == typeof(int) || type == typeof(long))
        {
            json.WriteNumberValue(-1 - (BitConverter.ToInt32(unique.ToByteArray(), 0) & int.MaxValue));
        }
        else if (type == typeof(decimal) || type == typeof(double))
        {
            json.WriteNumberValue(0);
        }
        else if (type == typeof(bool))
        {
            json.WriteBooleanValue(false);
        }
        else
        {
            json.WriteStringValue(type == typeof(Guid) ? $"{unique}" : type == typeof(DateTimeOffset) || type == typeof(DateTime) ? "0001-01-01T00:00:00Z" : $"dry-run-{unique:N}");
        }
    }
}
