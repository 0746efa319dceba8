using System.Text.Json;
using Newtonsoft.Json.Linq;

namespace Smslive247.Json;

/// <summary>A generated class, which reads and writes its own members.</summary>
internal interface IJsonModel
{
    /// <summary>The documented members, in the order of their bits.</summary>
    IReadOnlyList<Smslive247JsonMember> Members { get; }

    /// <summary>The bits of the members that must be present in JSON.</summary>
    ulong RequiredMembers { get; }

    /// <summary>The undocumented members.</summary>
    IDictionary<string, JToken>? AdditionalProperties { get; set; }

    /// <summary>Reads the current value of the cursor into the member of the current name.</summary>
    /// <returns>The bit of the member; <see cref="ModelReader.Unknown"/>, without reading, if there is no such member.</returns>
    ulong ReadMember(ref JsonCursor json);

    /// <summary>Writes the documented members that are not null.</summary>
    void WriteMembers(Utf8JsonWriter json);
}

/// <summary>A request body.</summary>
internal interface IRequestModel : IJsonModel
{
    /// <exception cref="ArgumentException">A required member is null.</exception>
    void ThrowIfMemberMissing();
}

/// <summary>A resource in a response, or a part of one.</summary>
internal interface IModel : IJsonModel, IResponseSource
{
    void SetResponse(Smslive247Response? response);
}

/// <summary>An envelope of one object.</summary>
internal interface IEnvelope
{
    object? Data { get; }
}

/// <summary>An envelope that the service may leave out: an empty body is read as an envelope without data.</summary>
internal interface IOptionalBody;

/// <summary>A class that can be the whole body of a response.</summary>
internal interface IResponseModel
{
    /// <summary>The required member of the result of a send, in an envelope too; null for any other response.</summary>
    SentId? SentId { get; }

    /// <summary>The resource in the response, without values: the class itself, or the data of an envelope; null for a list.</summary>
    IJsonModel? Resource { get; }

    void ReadBody(ref JsonCursor json);
}
