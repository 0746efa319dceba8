using Newtonsoft.Json.Linq;

namespace Smslive247.Json;

/// <summary>Reads generated classes. Members may be in any order, unknown ones are kept, and missing required ones are an error.</summary>
internal static class ModelReader
{
    public const ulong Unknown = 0;

    /// <summary>Reads a new instance. Its creation through a type parameter would take three times as long.</summary>
    public static T Read<T>(ref JsonCursor json, T model)
        where T : class, IModel
    {
        ReadMembers(ref json, model);
        return model;
    }

    /// <summary>Reads a class of any kind: a model, an envelope, or a request.</summary>
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

    public static T ReadBody<T>(ref JsonCursor json)
        where T : IResponseModel, new()
    {
        var model = new T();
        model.ReadBody(ref json);
        return model;
    }

    /// <summary>The member of a response that identifies what a send has sent; null if it has none.</summary>
    public static SentId? SentIdOf<T>()
        where T : IResponseModel, new() => new T().SentId;

    /// <summary>Reads a body without an envelope. It needs a documented member: with a success status too, it may be an error message or empty.</summary>
    public static void ReadBare(ref JsonCursor json, IModel model)
    {
        if (ReadMembers(ref json, model) == Unknown)
        {
            throw json.FormatError("The body has no documented member");
        }

        model.SetResponse(json.Response);
    }

    /// <returns>The bits of the members read.</returns>
    /// <exception cref="JsonFormatException">A required member is missing, or a member is of another type.</exception>
    public static ulong ReadMembers(ref JsonCursor json, IJsonModel model)
    {
        var (read, hasOtherCase) = (Unknown, false);
        for (json.BeginObject(); json.NextMember();)
        {
            var member = model.ReadMember(ref json);
            read |= member;
            if (member == Unknown)
            {
                json.CountItem(1);
                var name = json.Name;
                hasOtherCase |= IndexIgnoringCase(model, name) >= 0;
                (model.AdditionalProperties ??= new Dictionary<string, JToken>())[name] = json.ReadRaw();
            }
        }

        read |= hasOtherCase ? ReadInOtherCase(json, model, read) : Unknown;
        var missing = model.RequiredMembers & ~read;
        return missing == 0 ? read : throw json.FormatError($"'{FirstOf(model, missing).Name}' is missing from the object that ends here");
    }

    /// <summary>Reads unknown members whose names differ from documented ones in case only, unless the exact name is present too.</summary>
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
