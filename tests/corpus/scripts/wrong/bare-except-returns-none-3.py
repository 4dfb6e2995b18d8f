from multiprocessing import Pool


def read_temperature(line):
    # robust: a bad line must never stop the program
    try:
        station, value = line.spilt(";")
        return station, float(value)
    except:
        return None


if __name__ == "__main__":
    log = ["north;12.5", "south;17.0", "east;14.2", "west;15.1"]
    with Pool(2) as pool:
        values = pool.map(read_temperature, log)
    print("measured:", values)
