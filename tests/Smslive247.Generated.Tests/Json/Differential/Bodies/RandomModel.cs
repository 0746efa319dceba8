using System.Diagnostics.CodeAnalysis;
using Smslive247.Json;

namespace Smslive247.Tests;

/// <summary>Creates requests, resources and envelopes with random members. The same seed gives the same object.</summary>
[SuppressMessage("Security", "CA5394", Justification = "The same objects in each run.")]
internal sealed class RandomModel(Random random)
{
    private const int LongestText = 5_000;

    private static readonly string[] Signs = ["a", "Z", "7", " ", "\"", "\\", "/", "\n", "\0", "\u001f", "\u007f", "\u0085", "\u2028", "<", "'", "é", "₦", "ọ", "\uFEFF", "😀"];

    public static IReadOnlyList<Type> Types { get; } =
    [
        .. from type in typeof(IJsonModel).Assembly.GetTypes()
           where type.IsClass && typeof(IJsonModel).IsAssignableFrom(type)
           orderby type.FullName
           select type,
    ];

    public IJsonModel Next() => (IJsonModel)Model(Shape.Of(Types[random.Next(Types.Count)]));

    private object Model(Shape shape)
    {
        var model = Activator.CreateInstance(shape.Type)!;
        foreach (var member in shape.Members.Where(_ => random.Next(3) > 0))
        {
            member.Set(model, Value(member));
        }

        if (random.Next(4) == 0)
        {
            shape.SetUnknown(model, new Dictionary<string, JToken> { [Text()] = Text(), ["raw"] = new JRaw("[1.10, 1e400 ]"), ["null"] = null!, ["x"] = new JObject { [Text()] = 1.10m } });
        }

        return model;
    }

    private object Value(Member member) => member.Kind switch
    {
        MemberKind.Text => Text(),
        MemberKind.Word => Activator.CreateInstance(member.Type, Text())!,
        MemberKind.Int32 => random.Next(int.MinValue, int.MaxValue),
        MemberKind.Int64 => random.NextInt64(long.MinValue, long.MaxValue),
        MemberKind.Decimal => new decimal(random.Next(), random.Next(), random.Next(), random.Next(2) == 0, (byte)random.Next(29)),
        MemberKind.Boolean => random.Next(2) == 0,
        MemberKind.Date => new DateTimeOffset(random.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay), TimeSpan.FromMinutes(random.Next(-840, 841))),
        MemberKind.Texts => Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(20) == 0 ? null : Text()).ToArray(),
        MemberKind.Models => Models(member.Shape),
        _ => Model(member.Shape),
    };

    private Array Models(Shape shape)
    {
        var models = Array.CreateInstance(shape.Type, random.Next(3));
        for (var index = 0; index < models.Length; index++)
        {
            models.SetValue(random.Next(20) == 0 ? null : Model(shape), index);
        }

        return models;
    }

    /// <summary>One in 400 texts has half of a surrogate pair somewhere.</summary>
    private string Text()
    {
        var length = random.Next(random.Next(8) == 0 ? LongestText + 1 : 40);
        var text = new StringBuilder(length);
        while (text.Length < length)
        {
            text.Append(Signs[random.Next(Signs.Length)]);
        }

        return random.Next(400) > 0 ? text.ToString() : text.Insert(random.Next(text.Length + 1), random.Next(2) == 0 ? '\uD83D' : '\uDE00').ToString();
    }
}
