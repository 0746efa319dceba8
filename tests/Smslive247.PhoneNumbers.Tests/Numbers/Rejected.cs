namespace Smslive247.PhoneNumberTests;

/// <summary>Texts that are not mobile numbers: text, region, words of the message for this reason only.</summary>
public sealed class Rejected : TheoryData<string, string, string>
{
    private const string Empty = "is empty";
    private const string Foreign = "invalid characters";
    private const string Plus = "misplaced plus";
    private const string Several = "more than one phone number";
    private const string Short = "too short";
    private const string Long = "too long";
    private const string OtherKind = "receives no SMS";
    private const string Unassigned = "No mobile network";
    private const string NoCountry = "No country";
    private const string TwoWays = "is ambiguous";

    public Rejected()
    {
        AddAll(Empty, "NG", "", " ", "\t\r\n", "+", "()", "---", "\u200E", "/ /", "( + )");
        // A text that would take long to read in all its parts.
        AddAll(Several, "NG", string.Concat(Enumerable.Repeat("1/", 20_000)), string.Join(" / ", Enumerable.Repeat("0803 123 4567", 5)));
        AddAll(Long, "NG", new string('8', 41), new string('8', 20_000));
        // With the zero, the digits are the number of someone else.
        AddAll("spreadsheet", "NG", "805654906.0", "+491701234567.0", "0803 123 456.0");
        AddAll("spreadsheet", "DE", "1701234567.0");
        AddAll("spreadsheet", "ID", "8112345678.00");
        AddAll("spreadsheet", "NG", "2348031234567.0", "2348031234567,00", " '08031234567.0", "2.34803E+12", "2.34803123e12", "8E+12");
        AddAll(Foreign, "NG", "tel:08031234567;ext=1", "tel:tel:08031234567", "08031234567,08031234568", "mailto:08031234567", "0803'1234567");
        AddSigns();
        AddSeveral();
        AddLengths();
        AddKinds();
        AddAll(NoCountry, "NG", "+0803 123 4567", "+00234 803 123 4567", "+009 234 803 123 4567", "00 999 123 4567", "00 0803 123 4567", "+999 123 456 789", "009 999 123 4567");
        AddAll(TwoWays, "NG", "0092305 7123456", "00 92 305 712 3456", "009 230 5712 3456", "0093 72 512 3456");
        // Two digits of a Nigerian number are missing, and what is left is one of Pakistan behind 00.
        AddAll(TwoWays, "NG", "009 234 803 123 45");
    }

    private void AddSigns()
    {
        AddAll(Foreign, "NG", "abc", "0803 CALL NOW", "080-FLOWERS", "O8031234567", "0803123456l", "NaN", "null");
        AddAll(Foreign, "NG", "0803 123 4567 ext 5", "0803 123 4567 x5", "+2348031234567;ext=5", "0803 123 4567 #5", "0803 123 4567,5");
        AddAll(Foreign, "NG", "*08031234567", "0803_123_4567", "0803:123:4567", "[0803] 123 4567", "~08031234567");
        AddAll(Foreign, "NG", "08031234567;08051234567", "08031234567, 08051234567", "08031234567 & 08051234567", "0803\0" + "1234567");
        AddAll(Foreign, "NG", "0803123456²", "0803123456\u2466", "0803123456\u2167", "😀08031234567", "0803 123 4567 👍", "０８０３ＡＢＣ４５６７", "\u0661\u0660٪");
        AddAll(Plus, "NG", "0803+1234567", "08031234567+", "++2348031234567", "+234+8031234567", "-+2348031234567", ")+2348031234567", "/+2348031234567");
        AddAll(Plus, "NG", "+2348031234567 +2348051234567", "+2348031234567/+2348051234567", "0+2348031234567");
    }

    private void AddSeveral()
    {
        AddAll(Several, "NG", "08031234567/08051234567", "08031234567 / 08051234567", "0803 123 4567/8", "+2348031234567/8", "08031234567／08051234567");
        AddAll(Several, "NG", "08031234567\n08051234567", "08031234567\t08051234567", "08031234567\u202808051234567", "08031234567\u202908051234567", "08031234567\u008508051234567", "2348031234567/2348051234567/2348091234567");
        // As one number it would be valid: German numbers have ten digits or eleven.
        AddAll(Several, "DE", "0171/1234567/8", "0171 1234567/8", "+49 171 1234567/8");
    }

    private void AddLengths()
    {
        AddAll(Short, "NG", "0", "08", "112", "0803", "0803 123 456", "803 123 456", "+234", "+234 803 123 456", "234 803 123 4", "00 234 803 123 456", "01 234 5678");
        AddAll(Short, "NG", "009 672 50521", "+234 803 123 456 ");
        AddAll(Short, "GH", "024 123 456", "+44 7911 12345");
        AddAll(Short, "US", "202 555 012", "555 0123");
        AddAll(Long, "NG", "0803 123 45678", "803 123 4567 8", "+234 803 123 45678", "00 234 803 123 45678", "234 803 123 4567 8");
        AddAll(Long, "NG", "08031234567 08051234567", "08031234567-08051234567", "8/08031234567", new string('1', 300));
        // MSISDNs of other countries, without the plus.
        AddAll(Long, "NG", "233 24 123 4567", "447911123456", "12025550123");
        AddAll(Long, "US", "202 555 01234", "2348031234567");
    }

    private void AddKinds()
    {
        AddAll(OtherKind, "NG", "0201 234 5678", "+234 201 234 5678", "009 234 201 234 5678", "0800 123 4567", "0700 123 4567");
        AddAll(OtherKind, "NG", "+44 20 7946 0958", "+44 70 1234 5678", "+1 800 555 0123", "+800 1234 5678", "0044 20 7946 0958");
        AddAll(OtherKind, "GB", "020 7946 0958", "0800 123 4567", "07640 123456");
        AddAll(Unassigned, "NG", "0917 123 4567", "0117 123 4567", "+234 917 123 4567", "+234 00803 123 4567", "07023 234 567", "0600 123 4567");
        // libphonenumber would put a 3 in for Norfolk Island, and a 9 for the 15 that belongs into Argentina.
        AddAll(Unassigned, "NG", "+672 50521", "+54 11 15 2345 6789");
        // As long as it should be: the 0 belongs to numbers of Côte d'Ivoire.
        AddAll(Unassigned, "CI", "09 12 34 56 78", "+225 09 12 34 56 78");
        AddAll(Unassigned, "US", "211 555 0123", "202 055 0123");
    }

    private void AddAll(string reason, string region, params string[] texts)
    {
        foreach (var text in texts)
        {
            Add(text, region, reason);
        }
    }
}
