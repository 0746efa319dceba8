using Smslive247.Json;
using Smslive247.V4;

namespace Smslive247.Tests.Json;

/// <summary>The envelope of the introduction, and the bare bodies of the deployed service.</summary>
public class EnvelopeReaderTests
{
    [Theory]
    [InlineData("""{"data":{"messageID":"m1"}}""")]
    [InlineData("""{"extra":1,"data":{"messageID":"m1"}}""")]
    [InlineData("""{"d\u0061ta":{"messageID":"m1"}}""")]
    [InlineData("""{"Data":{"messageID":"m1"}}""")]
    [InlineData("""{"data":{"messageID":"m0"},"data":{"messageID":"m1"}}""")]
    [InlineData("""{"messageID":"m1"}""")]
    [InlineData("\uFEFF  {\"messageID\":\"m1\"}")]
    [InlineData("""{"messageID":"m1","reports":[{"status":"x","data":1}]}""")]
    public void ReadBody_EnvelopeOrBare_IsRead(string json) => Assert.Equal("m1", Cursors.Whole(json, Body<MessageResponse>).Data.MessageId);

    [Theory]
    [InlineData("""{"data":{"messageID":"m1","a":1},"b":2}""", "a", "b")]
    [InlineData("""{"a":1,"messageID":"m1"}""", "a", null)]
    public void ReadBody_UnknownMembers_StayWhereTheyWere(string json, string inResource, string? inEnvelope)
    {
        var response = Cursors.Whole(json, Body<MessageResponse>);

        Assert.Equal([inResource], response.Data.AdditionalProperties!.Keys);
        Assert.Equal(inEnvelope is null ? null : [inEnvelope], response.AdditionalProperties?.Keys);
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
    [InlineData("""{"messageID":"m1"}{"data":{}}""")]
    public void ReadBody_AnythingElse_IsRefused(string json) => Cursors.Refused(json, Body<MessageResponse>);

    // A body that is looked through before it is read is looked through to the fault.
    [Fact]
    public void ReadBody_FaultInABareBody_IsNamedAtItsPlace() =>
        Assert.Equal("The JSON is malformed (at byte 30).", Cursors.Refused("""{"messageID":"m1","batchID":7,]}""", Body<MessageResponse>).Message);

    // A body that is read twice must not count its depth twice.
    [Fact]
    public void ReadBody_BareAtTheLimitOfDepth_IsRead()
    {
        var json = $$"""{"messageID":"m1","deep":{{new string('[', 63)}}{{new string(']', 63)}}}""";

        Assert.Equal("m1", Cursors.Whole(json, Body<MessageResponse>).Data.MessageId);
    }

    [Theory]
    [InlineData("""{"data":[{"messageID":"m1"},{"messageID":"m2"}],"paging":{"pageNo":1,"pageSize":20,"totalCount":90,"totalPages":5}}""", 5)]
    [InlineData("""{"PAGING":{"pageNo":1,"pageSize":20},"data":[{"messageID":"m1"},{"messageID":"m2"}]}""", null)]
    public void ReadBody_ListEnvelope_GivesItemsAndPaging(string json, int? totalPages)
    {
        var response = Cursors.Whole(json, Body<MessageListResponse>);

        Assert.Equal(["m1", "m2"], response.Data.Select(item => item.MessageId));
        Assert.Equal((1, 20, totalPages), (response.Paging!.PageNo, response.Paging.PageSize, response.Paging.TotalPages));
    }

    [Theory]
    [InlineData("""[{"messageID":"m1"}]""", 1)]
    [InlineData("[]", 0)]
    [InlineData("""{"data":[]}""", 0)]
    [InlineData("""{"data":[],"paging":null}""", 0)]
    public void ReadBody_ListWithoutPaging_LeavesItNull(string json, int count)
    {
        var response = Cursors.Whole(json, Body<MessageListResponse>);

        Assert.Equal(count, response.Data.Count);
        Assert.Null(response.Paging);
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
    public void ReadBody_NoList_IsRefused(string json) => Cursors.Refused(json, Body<MessageListResponse>);

    private static T Body<T>(ref JsonCursor json)
        where T : IResponseModel, new()
    {
        var body = new T();
        body.ReadBody(ref json);
        return body;
    }
}
