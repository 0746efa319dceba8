using Newtonsoft.Json.Linq;

namespace Smslive247.Internal;

/// <summary>A generated class that stands in an answer.</summary>
internal interface IModel : IResponseSource
{
    /// <summary>The members that the document requires, in the order of their bits.</summary>
    string[] RequiredMembers { get; }

    IDictionary<string, JToken>? AdditionalProperties { get; set; }

    /// <summary>Reads the value of the member that the cursor stands at.</summary>
    /// <returns>The bit of a required member, <see cref="ModelReader.Optional"/>, or <see cref="ModelReader.Unknown"/> (nothing was read).</returns>
    ulong ReadMember(JsonCursor json);

    /// <summary>Says which answer the object was read from.</summary>
    void SetResponse(Smslive247Response? response);
}

/// <summary>A generated class that can be the whole body of an answer.</summary>
internal interface IResponseModel
{
    void ReadBody(JsonCursor json);
}
