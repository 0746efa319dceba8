using Newtonsoft.Json.Linq;

namespace Smslive247.Json;

/// <summary>Reads generated classes: members in any order, unknown ones kept, required ones demanded.</summary>
internal static class ModelReader
{
    public const ulong Unknown = 0;

    /// <param name="json">Where the object begins.</param>
    /// <param name="model">A new model, which the caller makes: by a type parameter it would take three times as long.</param>
    public static T Read<T>(ref JsonCursor json, T model)
        where T : class, IModel
    {
        ReadMembers(ref json, model);
        return model;
    }

    /// <summary>The same for a class that is not known when the library is compiled, and for envelopes and requests.</summary>
    public static T ReadAny<T>(ref JsonCursor json)
        where T : class, new()
    {
        var model = new T();
        switch (model)
        {
            case IModel resource:
                resource.SetResponse(json.Response);
                return (T)Read(ref json, resource);
            case IResponseModel envelope:
                envelope.ReadBody(ref json);
                return model;
            default:
                ReadMembers(ref json, (IJsonModel)model);
                return model;
        }
    }

    /// <summary>Reads a class that is the whole body of a response.</summary>
    public static T ReadBody<T>(ref JsonCursor json)
        where T : IResponseModel, new()
    {
        var model = new T();
        model.ReadBody(ref json);
        return model;
    }

    /// <summary>
    /// Reads a body without an envelope. At least one of its members must be known: an error message or an empty object that
    /// comes with a success status is no resource.
    /// </summary>
    public static void ReadBare(ref JsonCursor json, IModel model)
    {
        if (ReadMembers(ref json, model) == Unknown)
        {
            throw json.Error("The body has no member that the document knows");
        }

        model.SetResponse(json.Response);
    }

    /// <returns>The bits of the members that were read.</returns>
    /// <exception cref="JsonFormatException">A required member is missing, or a member is of another type.</exception>
    public static ulong ReadMembers(ref JsonCursor json, IJsonModel model)
    {
        var (read, isSpelledOtherwise) = (Unknown, false);
        for (json.BeginObject(); json.NextMember();)
        {
            var member = model.ReadMember(ref json);
            read |= member;
            if (member == Unknown)
            {
                var name = json.Name;
                isSpelledOtherwise |= IndexIgnoringCase(model, name) >= 0;
                (model.AdditionalProperties ??= new Dictionary<string, JToken>())[name] = json.ReadRaw();
            }
        }

        read |= isSpelledOtherwise ? ReadInOtherCase(json, model, read) : Unknown;
        var missing = model.RequiredMembers & ~read;
        return missing == 0 ? read : throw json.Error($"'{FirstOf(model, missing).Name}' is missing from the object that ends here");
    }

    /// <summary>
    /// Reads those unknown members whose name differs from a documented one in letter case only: services change their naming
    /// policy. The exact spelling wins, wherever it stands; the other one then stays unknown.
    /// </summary>
    private static ulong ReadInOtherCase(in JsonCursor json, IJsonModel model, ulong exact)
    {
        var read = Unknown;
        foreach (var member in model.AdditionalProperties!.ToArray())
        {
            var index = IndexIgnoringCase(model, member.Key);
            if (index >= 0 && (exact >> index & 1) == 0)
            {
                model.AdditionalProperties!.Remove(member.Key);
                read |= json.ReadMember(model, model.Members[index].Name, $"{member.Value}");
            }
        }

        model.AdditionalProperties = model.AdditionalProperties!.Count == 0 ? null : model.AdditionalProperties;
        return read;
    }

    private static int IndexIgnoringCase(IJsonModel model, string name)
    {
        var index = model.Members.Count - 1;
        while (index >= 0 && !string.Equals(model.Members[index].Name, name, StringComparison.OrdinalIgnoreCase))
        {
            index--;
        }

        return index;
    }

    private static Smslive247JsonMember FirstOf(IJsonModel model, ulong bits) => model.Members.Where((_, index) => (bits >> index & 1) != 0).First();
}
