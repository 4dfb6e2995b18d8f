from multiprocessing import Pool
from time import sleep, strftime

def ask_station(station):
    sleep(0.4)
    return f"{station}: {len(station) + 10} degrees"

def show(reports):
    for r in reports:
        print(r)

def main():
    stations = ["North", "Southport", "Lake", "Summit"]
    print(strftime("%H:%M"), "asking the stations")
    with Pool(4) as pool:
        pool.map_async(ask_station, stations, callback=show)
    print("end of the weather report")

main() if __name__ == "__main__" else None
