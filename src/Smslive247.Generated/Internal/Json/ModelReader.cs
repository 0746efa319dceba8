using Newtonsoft.Json.Linq;

namespace Smslive247.Internal;

/// <summary>Reads generated classes: members in any order, unknown ones kept, required ones demanded.</summary>
internal static class ModelReader
{
    public const ulong Unknown = 0;
    public const ulong Optional = 1UL << 63;

    public static T? ReadOrNull<T>(JsonCursor json)
        where T : class, IModel, new() => json.TryReadNull() ? null : Read<T>(json);

    public static T Read<T>(JsonCursor json)
        where T : class, IModel, new()
    {
        var model = new T();
        ReadMembers(json, model);
        return model;
    }

    /// <summary>Reads a body without an envelope: an object of which at least one member is known.</summary>
    public static T ReadBare<T>(JsonCursor json, T model)
        where T : class, IModel
    {
        return ReadMembers(json, model) != Unknown ? model : throw json.Error("The body has no member that the document knows");
    }

    /// <returns>The bits of the members that were there.</returns>
    private static ulong ReadMembers(JsonCursor json, IModel model)
    {
        var seen = Unknown;
        for (json.BeginObject(); json.NextMember();)
        {
            var member = model.ReadMember(json);
            if (member == Unknown)
            {
                model.AdditionalProperties = With(model.AdditionalProperties, json);
            }

            seen |= member;
        }

        DemandRequired(json, model.RequiredMembers, seen);
        model.SetResponse(json.Response);
        return seen;
    }

    /// <summary>Keeps the member that the cursor stands at, with its exact JSON.</summary>
    public static IDictionary<string, JToken> With(IDictionary<string, JToken>? unknown, JsonCursor json)
    {
        unknown ??= new Dictionary<string, JToken>();
        var name = json.Name;
        unknown[name] = json.ReadRaw();
        return unknown;
    }

    private static void DemandRequired(JsonCursor json, string[] required, ulong seen)
    {
        var missing = ~seen & ((1UL << required.Length) - 1);
        for (var bit = 0; missing != 0; bit++, missing >>= 1)
        {
            if ((missing & 1) != 0)
            {
                throw json.Error($"'{required[bit]}' is missing from the object that ends here");
            }
        }
    }
}
