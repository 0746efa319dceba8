using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Smslive247.V5;

namespace Smslive247.Tests.Serialization;

/// <summary>Serialization without reflection, as in native AOT and in file-based programs.</summary>
[Trait("Category", "Culture")]
public class Smslive247JsonTests
{
    private static readonly JsonSerializerOptions WithoutReflection = new() { TypeInfoResolver = Smslive247Json.TypeInfoResolver };

    private static readonly JsonSerializerOptions WithTheHosts =
        new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(Smslive247Json.TypeInfoResolver, new DefaultJsonTypeInfoResolver()) };

    public static TheoryData<Type> Types => [.. GeneratedTypes.Models.Concat(GeneratedTypes.Lists)];

    [Theory]
    [MemberData(nameof(Types))]
    public void TypeInfoResolver_EveryType_WritesAndReadsAsReflectionDoes(Type type)
    {
        var value = new Filling().Of(type);
        var expected = JsonSerializer.Serialize(value, type);

        var json = JsonSerializer.Serialize(value, type, WithoutReflection);
        var back = JsonSerializer.Deserialize(json, type, WithoutReflection);

        Assert.Equal(expected, json);
        Assert.Equal(expected, JsonSerializer.Serialize(back, type));
    }

    [Fact]
    public void Serialize_CollectionsOfModels_AreArrays()
    {
        Message[] messages = [new() { MessageId = "m1" }];
        const string json = """[{"messageID":"m1"}]""";

        Assert.Equal(json, Smslive247Json.Serialize(messages));
        Assert.Equal(json, Smslive247Json.Serialize<List<Message>>([.. messages]));
        Assert.Equal(json, Smslive247Json.Serialize<IReadOnlyList<Message>>(messages));
        Assert.Equal("m1", Smslive247Json.Deserialize<Message[]>(json)!.Single().MessageId);
        Assert.Equal("m1", Smslive247Json.Deserialize<List<Message>>(json)!.Single().MessageId);
        Assert.Equal("m1", Smslive247Json.Deserialize<IReadOnlyList<Message>>(json)!.Single().MessageId);
    }

    [Fact]
    public void Serialize_NullableEnum_IsItsTextOrNull()
    {
        Assert.Equal("\"RUNNING\"", Smslive247Json.Serialize<BatchStatus?>(BatchStatus.Running));
        Assert.Equal("null", Smslive247Json.Serialize<BatchStatus?>(null));
        Assert.Null(Smslive247Json.Deserialize<BatchStatus?>("null"));
    }

    [Fact]
    public void TypeInfo_ForTheTypedOverloads_IsThatOfTheType() =>
        Assert.Equal("""{"messageText":"Hi"}"""u8, JsonSerializer.SerializeToUtf8Bytes(new() { MessageText = "Hi" }, Smslive247Json.TypeInfo<SendMessageRequest>()));

    [Theory]
    [InlineData(typeof(string))]
    [InlineData(typeof(Uri))]
    [InlineData(typeof(List<string>))]
    [InlineData(typeof(Dictionary<string, Message>))]
    [InlineData(typeof(Smslive247Response))]
    public void TypeInfoResolver_TypesOfOthers_LeavesThemToTheNextResolver(Type type)
    {
        Assert.Null(Smslive247Json.TypeInfoResolver.GetTypeInfo(type, WithoutReflection));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize((object?)null, type, WithoutReflection));
    }

    [Fact]
    public void TypeInfoResolver_BesideTheHosts_ServesItsTypes()
    {
        var json = JsonSerializer.Serialize(new Order(1, new() { MessageId = "m1" }), WithTheHosts);

        Assert.Equal("""{"Number":1,"Sent":{"messageID":"m1"}}""", json);
    }

    [Fact]
    public void MembersOf_Model_AreThoseOfTheDocument()
    {
        var members = Smslive247Json.MembersOf(typeof(Message));

        Assert.Equal(
            ["batchID", "messageID", "senderID", "messageText", "phoneNumber", "dateSubmitted", "creditsCharged", "reports"],
            members.Select(member => member.Name));
        Assert.Equal(["messageID"], members.Where(member => member.IsRequired).Select(member => member.Name));
        Assert.Equal((typeof(long?), typeof(IReadOnlyList<DeliveryReport>)), (members[0].Type, members[7].Type));
    }

    [Fact]
    public void WordsOf_Enum_AreThoseOfTheDocument()
    {
        Assert.Contains("RUNNING", Smslive247Json.WordsOf(typeof(BatchStatus)));
        Assert.Equal(Smslive247Json.WordsOf(typeof(BatchStatus)), Smslive247Json.WordsOf(typeof(BatchStatus?)));
    }

    [Fact]
    public void MembersAndWords_OfOtherTypes_AreNone()
    {
        Assert.All([typeof(string), typeof(Page<Message>), typeof(BatchStatus)], type => Assert.Empty(Smslive247Json.MembersOf(type)));
        Assert.All([typeof(string), typeof(Message), typeof(DayOfWeek)], type => Assert.Empty(Smslive247Json.WordsOf(type)));
        Assert.Throws<ArgumentNullException>("type", () => Smslive247Json.MembersOf(null!));
        Assert.Throws<ArgumentNullException>("type", () => Smslive247Json.WordsOf(null!));
    }

    private sealed record Order(int Number, Message Sent);
}
