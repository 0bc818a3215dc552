using Map.SampleCity.Files;

// Writes the sample city's files: dotnet run --project geodata/Map.SampleCity -- geodata/samples/city
if (args is not [var folder])
{
    Console.Error.WriteLine("Usage: Map.SampleCity FOLDER");
    return 2;
}
SampleFiles.Create().WriteTo(folder);
return 0;
