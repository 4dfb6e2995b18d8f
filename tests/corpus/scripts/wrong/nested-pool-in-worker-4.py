from multiprocessing import Pool

def population(town):
    return len(town) * 1000

def region_total(region):
    name, towns = region
    with Pool(2) as inner:
        return name, sum(inner.map(population, towns))

if __name__ == "__main__":
    regions = [("north", ["Ash", "Birch"]), ("south", ["Cedar", "Dogwood", "Elm"])]
    with Pool(2) as outer:
        for name, total in outer.map(region_total, regions):
            print(name, total)
