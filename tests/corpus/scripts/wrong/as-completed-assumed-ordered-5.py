from concurrent.futures import ProcessPoolExecutor, as_completed
import time

def ask_station(city):
    delay = {"Bergen": 0.3, "Malmo": 0.15, "Turku": 0.01}[city]
    temp = {"Bergen": 6, "Malmo": 9, "Turku": -2}[city]
    time.sleep(delay)
    return temp

if __name__ == "__main__":
    cities = ["Bergen", "Malmo", "Turku"]
    with ProcessPoolExecutor(max_workers=3) as ex:
        fs = [ex.submit(ask_station, c) for c in cities]
        temps = [f.result() for f in as_completed(fs)]
    table = dict(zip(cities, temps))
    print(table)
    print("It is coldest in", min(table, key=table.get))
