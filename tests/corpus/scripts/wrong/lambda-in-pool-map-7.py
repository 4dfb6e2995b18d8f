from multiprocessing import Pool

if __name__ == "__main__":
    temps = [21.5, 18.0, 30.2]
    with Pool(3) as pool:
        kelvin = pool.map(lambda c: c + 273.15, temps)
    print(kelvin)
