using Smslive247.Json;
using Smslive247.V4;

namespace Smslive247.Tests;

/// <summary>The envelope of the introduction, and the bare bodies of the deployed service.</summary>
public class EnvelopeReaderTests
{
    [Theory]
    [InlineData("""{"data":{"messageID":"m1"}}""")]
    [InlineData("""{"extra":1,"data":{"messageID":"m1"}}""")]
    [InlineData("""{"d\u0061ta":{"messageID":"m1"}}""")]
    [InlineData("""{"data":{"messageID":"m0"},"data":{"messageID":"m1"}}""")]
    [InlineData("""{"messageID":"m1"}""")]
    [InlineData("\uFEFF  {\"messageID\":\"m1\"}")]
    [InlineData("""{"messageID":"m1","reports":[{"status":"x","data":1}]}""")]
    public void ReadObject_EnvelopeOrBare_IsRead(string json) =>
        Assert.Equal("m1", Cursors.Whole(json, (ref cursor) => EnvelopeReader.ReadObject<Message>(cursor, out _)).MessageId);

    [Fact]
    public void ReadObject_UnknownMembers_StayWhereTheyWere()
    {
        IDictionary<string, Newtonsoft.Json.Linq.JToken>? additional = null;

        var message = Cursors.Whole("""{"data":{"messageID":"m1","a":1},"b":2}""", (ref cursor) => EnvelopeReader.ReadObject<Message>(cursor, out additional));

        Assert.Equal("a", Assert.Single(message.AdditionalProperties!).Key);
        Assert.Equal("b", Assert.Single(additional!).Key);
    }

    [Fact]
    public void ReadObject_BareWithUnknownMembers_KeepsThemInTheModel()
    {
        IDictionary<string, Newtonsoft.Json.Linq.JToken>? additional = null;

        var message = Cursors.Whole("""{"a":1,"messageID":"m1"}""", (ref cursor) => EnvelopeReader.ReadObject<Message>(cursor, out additional));

        Assert.Equal("a", Assert.Single(message.AdditionalProperties!).Key);
        Assert.Null(additional);
    }

    [Theory]
    [InlineData("""{"data":null}""")]
    [InlineData("""{"data":[]}""")]
    [InlineData("""{"data":{}}""")]
    [InlineData("{}")]
    [InlineData("""{"message":"Invalid key","code":401}""")]
    [InlineData("[]")]
    [InlineData("[{\"messageID\":\"m1\"}]")]
    [InlineData("null")]
    [InlineData("\"OK\"")]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("""{"data":{"messageID":"m1"}} trailing""")]
    [InlineData("""{"data":{"messageID":"m1"}""")]
    [InlineData("""{"data":{"messageID":"m1"}}{"data":{}}""")]
    public void ReadObject_AnythingElse_IsRefused(string json) => Cursors.Refused(json, (ref cursor) => EnvelopeReader.ReadObject<Message>(cursor, out _));

    // A body that is read twice must not count its depth twice.
    [Fact]
    public void ReadObject_BareAtTheLimitOfDepth_IsRead()
    {
        var json = $$"""{"messageID":"m1","deep":{{new string('[', 63)}}{{new string(']', 63)}}}""";

        Assert.Equal("m1", Cursors.Whole(json, (ref cursor) => EnvelopeReader.ReadObject<Message>(cursor, out _)).MessageId);
    }

    [Theory]
    [InlineData("""{"data":[{"messageID":"m1"},{"messageID":"m2"}],"paging":{"pageNo":1,"pageSize":20,"totalCount":90,"totalPages":5}}""", 5)]
    [InlineData("""{"paging":{"pageNo":1,"pageSize":20},"data":[{"messageID":"m1"},{"messageID":"m2"}]}""", null)]
    public void ReadList_Envelope_GivesItemsAndPaging(string json, int? totalPages)
    {
        Paging? paging = null;

        var items = Cursors.Whole(json, (ref cursor) => EnvelopeReader.ReadList<Message, Paging>(cursor, out paging, out _));

        Assert.Equal(["m1", "m2"], items.Select(item => item.MessageId));
        Assert.Equal((1, 20, totalPages), (paging!.PageNo, paging.PageSize, paging.TotalPages));
    }

    [Theory]
    [InlineData("""[{"messageID":"m1"}]""", 1)]
    [InlineData("[]", 0)]
    [InlineData("""{"data":[]}""", 0)]
    [InlineData("""{"data":[],"paging":null}""", 0)]
    public void ReadList_WithoutPaging_LeavesItNull(string json, int count)
    {
        Paging? paging = null;

        var items = Cursors.Whole(json, (ref cursor) => EnvelopeReader.ReadList<Message, Paging>(cursor, out paging, out _));

        Assert.Equal(count, items.Count);
        Assert.Null(paging);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"data":null}""")]
    [InlineData("""{"data":{"messageID":"m1"}}""")]
    [InlineData("""{"paging":{"pageNo":1,"pageSize":20}}""")]
    [InlineData("""{"message":"Invalid key"}""")]
    [InlineData("""{"data":[],"paging":{}}""")]
    [InlineData("""{"data":[],"paging":{"pageNo":"1","pageSize":20}}""")]
    [InlineData("[{\"messageID\":\"m1\"}")]
    [InlineData("[{\"messageID\":\"m1\"}]]")]
    [InlineData("null")]
    public void ReadList_AnythingElse_IsRefused(string json) =>
        Cursors.Refused(json, (ref cursor) => EnvelopeReader.ReadList<Message, Paging>(cursor, out _, out _));
}
