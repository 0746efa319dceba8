namespace Smslive247.Sandbox.Tests.Requests;

public sealed class FormTests(SharedSandbox shared) : IClassFixture<SharedSandbox>
{
    private static readonly Part CountryCode = new("countryCode", "234");
    private static readonly Part File = new("file", "name,phone\nAdé,08030000001\n", "lagos.csv");

    public static TheoryData<string, string, Part[]> WrongForms => new()
    {
        { "countryCode", "Is required.", [File] },
        { "file", "Is required.", [CountryCode] },
        { "file", "Must be sent as a file, with a file name.", [CountryCode, File with { FileName = null }] },
        { "countryCode", "Must be an integer of 32 bits, in digits.", [CountryCode with { Text = "+234x" }, File] },
        { "countryCode", "Must be sent once only.", [CountryCode, CountryCode, File] },
        { "colour", "Is not known here; known are countryCode, file.", [CountryCode, File, new("colour", "red")] },
    };

    [Fact]
    public async Task Upload_WholeForm_StoresTheFile()
    {
        var (status, json) = await UploadAsync(CountryCode, File);

        Assert.Equal((200, "lagos.csv", 1), (status, (string?)json["description"], (int)json["totalNumbers"]!));
        Assert.Equal(File.Text, await shared.Test.Http.GetStringAsync($"/api/v5/batch-files/{json["batchFileID"]}"));
    }

    [Theory, InlineData("numbers.csv"), InlineData("customers.xlsx")]
    public async Task Download_AnyBytes_AreThoseOfTheUpload(string name)
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, 0x50, 0x4B, 0x03, 0x04, 0xFF, 0x00, 0xD0];
        using var form = new MultipartFormDataContent { { new StringContent("234"), "countryCode" }, { new ByteArrayContent(bytes), "file", name } };
        using var response = await shared.Test.Http.PostAsync("/api/v5/batch-files", form);

        var id = (string?)JToken.Parse(await response.Content.ReadAsStringAsync())["batchFileID"];

        Assert.Equal(bytes, await shared.Test.Http.GetByteArrayAsync($"/api/v5/batch-files/{id}"));
    }

    [Fact]
    public async Task Upload_OtherFileBefore_StoresTheDeclaredOne()
    {
        await using var test = await TestSandbox.StartAsync(options => options.AllowUnknownMembers = true);
        using var form = new MultipartFormDataContent { { new StringContent("x"), "photo", "photo.jpg" }, { new StringContent("234"), "countryCode" }, { new StringContent(File.Text), "file", "lagos.csv" } };

        using var response = await test.Http.PostAsync("/api/v5/batch-files", form);

        Assert.Equal("lagos.csv", (string?)JToken.Parse(await response.Content.ReadAsStringAsync())["description"]);
    }

    [Theory, MemberData(nameof(WrongForms))]
    public async Task Upload_WrongForm_NamesThePartAndTheProblem(string field, string message, Part[] parts)
    {
        var (status, json) = await UploadAsync(parts);

        Assert.Equal(400, status);
        var error = Assert.Single(json["errors"]!);
        Assert.Equal((field, message), ((string?)error["field"], (string?)error["message"]));
    }

    [Theory]
    [InlineData(415, "application/json", "{}")]
    [InlineData(400, "multipart/form-data", "{}")]
    [InlineData(400, "multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"countryCode\"\r\n\r\n234")]
    public async Task Upload_NotAForm_ReportsIt(int due, string contentType, string body)
    {
        var (status, json, _) = await shared.Test.SendAsync("POST", "/api/v5/batch-files", body, contentType);

        Assert.Equal(due, status);
        Assert.Matches("multipart", (string?)json["message"]);
    }

    [Theory, InlineData("a\"b", "a'b.csv"), InlineData("₦\n\u0001", "₦\n\u0001.csv")]
    public async Task Download_IdThatNoHeaderCanContain_IsEncoded(string id, string fileName)
    {
        await using var test = await TestSandbox.StartAsync();
        await test.SendAsync("POST", "/api/v4/batchfiles", JObject.FromObject(new { batchFileID = id, description = "d", rawContents = "2348030000001", countryCode = 234 }).ToString());

        var (status, _, response) = await test.SendAsync("GET", $"/api/v4/batchfiles/{Uri.EscapeDataString(id)}");

        Assert.Equal((200, fileName), (status, response.Content.Headers.ContentDisposition?.FileNameStar));
    }

    private async Task<(int Status, JToken Json)> UploadAsync(params Part[] parts)
    {
        using var form = new MultipartFormDataContent();
        foreach (var part in parts)
        {
            part.AddTo(form);
        }

        using var response = await shared.Test.Http.PostAsync("/api/v5/batch-files", form);
        return ((int)response.StatusCode, JToken.Parse(await response.Content.ReadAsStringAsync()));
    }

    public sealed record Part(string Name, string Text, string? FileName = null)
    {
        public void AddTo(MultipartFormDataContent form)
        {
            var content = new StringContent(Text);
            content.Headers.ContentDisposition = new("form-data") { Name = Name, FileName = FileName };
            form.Add(content);
        }
    }
}
