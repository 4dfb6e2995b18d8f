from multiprocessing import Pool


def measure(stations):
    lines = []
    for number, (place, values) in enumerate(stations, start=1):
        lines.append(f"worker #{number}: {place} {sum(values) / len(values):.1f}")
    return lines


if __name__ == "__main__":
    stations = [
        ("North", [3, 5, 4]),
        ("East", [8, 9, 7]),
        ("South", [15, 14, 19]),
        ("West", [10, 12, 11]),
    ]
    # four workers for four stations
    with Pool(4) as pool:
        result = pool.apply(measure, (stations,))
    for line in result:
        print(line)
    print("so all", len(result), "workers had something to do")
