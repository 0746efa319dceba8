namespace Smslive247.PhoneNumberTests;

/// <summary>What people of other countries write at home: text, region, MSISDN.</summary>
public sealed class AcceptedElsewhere : TheoryData<string, string, string>
{
    public AcceptedElsewhere()
    {
        AddAfrica();
        AddEurope();
        AddAsiaAndAmerica();
    }

    private void AddAfrica()
    {
        Add("024 123 4567", "GH", "233241234567");
        Add("0551234567", "gh", "233551234567");
        Add("233241234567", "GH", "233241234567");
        Add("00 234 803 123 4567", "GH", "2348031234567");
        Add("+234 803 123 4567", "GH", "2348031234567");
        Add("0712 345 678", "KE", "254712345678");
        Add("0110 123456", "KE", "254110123456");
        Add("254 712 345678", "KE", "254712345678");
        Add("000 234 803 123 4567", "KE", "2348031234567");
        Add("07 12 34 56 78", "CI", "2250712345678");
    }

    private void AddEurope()
    {
        Add("07911 123456", "GB", "447911123456");
        Add("+44 7911 123456", "GB", "447911123456");
        Add("+44/7911 123456", "GB", "447911123456");
        Add("44 7911 123456", "gb", "447911123456");
        Add("0171/1234567", "DE", "491711234567");
        Add("0176 12345678", "DE", "4917612345678");
        Add("347 123 4567", "IT", "393471234567");
        // Both are numbers that the country's own code could begin.
        Add("393 123 4567", "IT", "393931234567");
        Add("98765 43210", "IN", "919876543210");
        Add("9198765432", "IN", "919198765432");
    }

    private void AddAsiaAndAmerica()
    {
        Add("(202) 555-0123", "US", "12025550123");
        Add("1 202 555 0123", "us", "12025550123");
        Add("202.555.0123", "US", "12025550123");
        Add("011 234 803 123 4567", "US", "2348031234567");
        Add("00 234 803 123 4567", "US", "2348031234567");
        Add("0300 1234567", "PK", "923001234567");
        Add("0092 348 0312345", "PK", "923480312345");
        Add("92 300 1234567", "PK", "923001234567");
        Add("0015 234 803 123 4567", "BR", "2348031234567");
        // Carrier 15 is dialled, and is no part of the number.
        Add("0 15 11 98765-4321", "BR", "5511987654321");
        // At home, a 15 says that it is a mobile, and from abroad a 9.
        Add("011 15-2345-6789", "AR", "5491123456789");
        Add("+54 9 11 2345 6789", "AR", "5491123456789");
        Add("0066 81 234 5678", "TH", "66812345678");
        Add("ー090ー1234ー5678", "JP", "819012345678");
    }
}
