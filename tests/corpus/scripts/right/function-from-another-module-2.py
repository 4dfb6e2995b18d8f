from multiprocessing import Pool

from weather_helper import wind_chill

# (temperature, wind in km/h)
measurements = [(-5, 10), (-10, 20), (0, 35), (-20, 5), (3, 50)]

if __name__ == "__main__":
    with Pool(2) as pool:
        felt = pool.map(wind_chill, measurements)
    for (t, wind), f in zip(measurements, felt):
        print(f"{t} degrees with {wind} km/h feel like {f:.1f}")
