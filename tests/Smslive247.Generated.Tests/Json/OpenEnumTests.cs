using Newtonsoft.Json;
using Smslive247.Json;
using Smslive247.V4;

namespace Smslive247.Tests.Json;

[Trait("Category", "Culture")]
public class OpenEnumTests
{
    [Fact]
    public void Equals_SameWordInAnotherCase_IsEqual()
    {
        var lower = new DeliveryStatus("delivrd");

        Assert.True(lower == DeliveryStatus.Delivered);
        Assert.False(lower != DeliveryStatus.Delivered);
        Assert.True(lower.Equals((object)DeliveryStatus.Delivered));
        Assert.Equal(DeliveryStatus.Delivered.GetHashCode(), lower.GetHashCode());
        Assert.Equal("DELIVRD", lower.Value);
        Assert.Equal("delivrd", lower.ToString());
        Assert.Equal("\"delivrd\"", JsonConvert.SerializeObject(lower));
    }

    [Fact]
    public void Equals_OtherWordOrType_IsNot()
    {
        Assert.True(DeliveryStatus.Delivered != DeliveryStatus.Rejected);
        Assert.False(DeliveryStatus.Delivered.Equals("DELIVRD"));
        Assert.False(DeliveryStatus.Rejected.Equals(new BatchStatus("REJECTD")));
        Assert.False(DeliveryStatus.Delivered.Equals(null));
    }

    // Turkish lowers I to a dotless i.
    [Fact]
    public void Equals_UnderTurkishRules_IsOrdinal()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new("tr-TR");
            Assert.Equal(DeliveryStatus.Delivered, new DeliveryStatus("delivrd"));
            Assert.Equal(DeliveryStatus.Delivered.GetHashCode(), new DeliveryStatus("delivrd").GetHashCode());
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Default_NoText_IsEmptyAndUsable()
    {
        Assert.Equal("", default(DeliveryStatus).Value);
        Assert.Equal("", default(DeliveryStatus).ToString());
        Assert.Equal("\"\"", JsonConvert.SerializeObject(default(DeliveryStatus)));
        Assert.Equal(default, new DeliveryStatus(""));
        Assert.Equal(default(DeliveryStatus).GetHashCode(), new DeliveryStatus("").GetHashCode());
        Assert.NotEqual(DeliveryStatus.Delivered, default);
    }

    [Fact]
    public void Constructor_Null_Throws() => Assert.Throws<ArgumentNullException>("value", () => new DeliveryStatus(null!));

    [Fact]
    public void Dictionary_KeysInAnyCase_AreOneKey()
    {
        var counts = new Dictionary<DeliveryStatus, int> { [DeliveryStatus.Delivered] = 1 };

        counts[new("Delivrd")]++;
        counts[new("SOMETHING_NEW")] = 5;

        Assert.Equal(2, counts[DeliveryStatus.Delivered]);
        Assert.Equal(5, counts[new("something_new")]);
        Assert.Equal("""{"DELIVRD":2,"SOMETHING_NEW":5}""", JsonConvert.SerializeObject(counts));
    }

    [Theory]
    [InlineData("\"DELIVRD\"", "DELIVRD")]
    [InlineData("\"delivrd\"", "DELIVRD")]
    [InlineData("\"Something_New\"", "Something_New")]
    [InlineData("\"\"", "")]
    [InlineData("17", "17")]
    public void ReadEnum_AnyWord_IsTheKnownOneOrKeepsItsText(string json, string expected)
    {
        Assert.Equal(expected, Cursors.Whole(json, (ref cursor) => cursor.ReadEnum<DeliveryStatus>()).Value);
        Assert.Equal(expected, JsonConvert.DeserializeObject<DeliveryStatus>(json).Value);
    }

    [Fact]
    public void Read_Null_IsNull()
    {
        Assert.Null(Cursors.Whole("""{"status":null}""", ModelReader.ReadAny<DeliveryReport>).Status);
        Assert.Null(JsonConvert.DeserializeObject<DeliveryStatus?>("null"));
        Assert.Equal(default, JsonConvert.DeserializeObject<DeliveryStatus>("null"));
    }
}
