using System.Text.Json;
using Newtonsoft.Json.Linq;

namespace Smslive247.Json;

/// <summary>A generated class: one that reads and writes its own members.</summary>
internal interface IJsonModel
{
    /// <summary>The documented members, in the order of their bits.</summary>
    IReadOnlyList<Smslive247JsonMember> Members { get; }

    /// <summary>The bits of the members without which the class is not read.</summary>
    ulong RequiredMembers { get; }

    /// <summary>The members that the document does not have.</summary>
    IDictionary<string, JToken>? AdditionalProperties { get; set; }

    /// <summary>Reads the value at which the cursor stands into the member that it names.</summary>
    /// <returns>The bit of the member, or <see cref="ModelReader.Unknown"/>: then nothing was read.</returns>
    ulong ReadMember(ref JsonCursor json);

    /// <summary>Writes the documented members that are not null.</summary>
    void WriteMembers(Utf8JsonWriter json);
}

/// <summary>A class of a request's body.</summary>
internal interface IRequestModel : IJsonModel
{
    /// <exception cref="ArgumentException">A member that the document requires is null.</exception>
    void DemandRequired();
}

/// <summary>A class that stands in responses, or is a part of one that does.</summary>
internal interface IModel : IJsonModel, IResponseSource
{
    /// <summary>Sets the response that the object was read from.</summary>
    void SetResponse(Smslive247Response? response);
}

/// <summary>An envelope of one object.</summary>
internal interface IEnvelope
{
    object Data { get; }
}

/// <summary>A class that can be the whole body of a response.</summary>
internal interface IResponseModel
{
    void ReadBody(ref JsonCursor json);
}
