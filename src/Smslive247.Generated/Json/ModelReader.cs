using Newtonsoft.Json.Linq;

namespace Smslive247.Json;

/// <summary>Reads generated classes: members in any order, unknown ones kept, required ones demanded.</summary>
internal static class ModelReader
{
    public const ulong Unknown = 0;

    public static T? ReadOrNull<T>(ref JsonCursor json)
        where T : class, IModel, new() => json.IsNull ? null : Read<T>(ref json);

    public static T Read<T>(ref JsonCursor json)
        where T : class, IModel, new()
    {
        var model = new T();
        ReadMembers(ref json, model);
        model.SetResponse(json.Response);
        return model;
    }

    /// <summary>The same for a class that is not known when the library is compiled, and for envelopes and requests.</summary>
    public static T ReadAny<T>(ref JsonCursor json)
        where T : class, new()
    {
        var model = new T();
        if (model is IResponseModel and not IModel)
        {
            ((IResponseModel)model).ReadBody(ref json);
        }
        else
        {
            ReadMembers(ref json, (IJsonModel)model);
            (model as IModel)?.SetResponse(json.Response);
        }

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
        var read = ReadDocumented(ref json, model);
        var missing = model.RequiredMembers & ~read;
        for (var index = 0; missing != 0; index++, missing >>= 1)
        {
            if ((missing & 1) != 0)
            {
                throw json.Error($"'{model.Members[index].Name}' is missing from the object that ends here");
            }
        }

        return read;
    }

    private static ulong ReadDocumented(ref JsonCursor json, IJsonModel model)
    {
        var read = Unknown;
        for (json.BeginObject(); json.NextMember();)
        {
            var member = model.ReadMember(ref json);
            read |= member;
            if (member == Unknown)
            {
                var name = json.Name;
                if (IndexIgnoringCase(model, name) >= 0)
                {
                    return ReadIgnoringCase(ref json, model, read);
                }

                AddUnknownMember(ref json, model, name);
            }
        }

        return read;
    }

    /// <summary>
    /// Reads the rest of an object in which a name differs from a documented one in letter case only: services change their
    /// naming policy. The exact spelling wins, wherever it stands, so the rest is read twice.
    /// </summary>
    private static ulong ReadIgnoringCase(ref JsonCursor json, IJsonModel model, ulong read)
    {
        var start = json;
        do
        {
            var member = model.ReadMember(ref json);
            read |= member;
            if (member == Unknown)
            {
                json.Skip();
            }
        }
        while (json.NextMember());

        var exact = read;
        json = start;
        do
        {
            read |= ReadInOtherCase(ref json, model, exact);
        }
        while (json.NextMember());
        return read;
    }

    private static ulong ReadInOtherCase(ref JsonCursor json, IJsonModel model, ulong exact)
    {
        var name = json.Name;
        var index = IndexIgnoringCase(model, name);
        if (index < 0 || (name != model.Members[index].Name && (exact >> index & 1) != 0))
        {
            AddUnknownMember(ref json, model, name);
            return Unknown;
        }

        if (name == model.Members[index].Name)
        {
            json.Skip();
            return Unknown;
        }

        json.RenameMember(model.Members[index].Name);
        return model.ReadMember(ref json);
    }

    private static int IndexIgnoringCase(IJsonModel model, string name)
    {
        var members = model.Members;
        for (var index = 0; index < members.Count; index++)
        {
            if (string.Equals(members[index].Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return index;
            }
        }

        return -1;
    }

    private static void AddUnknownMember(ref JsonCursor json, IJsonModel model, string name) =>
        (model.AdditionalProperties ??= new Dictionary<string, JToken>())[name] = json.ReadRaw();
}
